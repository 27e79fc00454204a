-- The fixes and suggestions of findings, and making them.

local copy = require("newslint.copy")
local lint = require("newslint.lint")
local run = require("newslint.run")

local M = {}

-- The text with edits made: offsets are in bytes, and no two edits overlap.
local function edited(text, edits)
  edits = vim.deepcopy(edits)
  table.sort(edits, function(a, b) return a.start.offset > b.start.offset end)
  for _, edit in ipairs(edits) do
    text = text:sub(1, edit.start.offset) .. edit.text .. text:sub(edit["end"].offset + 1)
  end
  return text
end

local function quoted(text)
  return ("“%s”"):format(vim.fn.strcharpart(vim.trim((text:gsub("%s+", " "))), 0, 40))
end

local function label(finding, edits, kind, text)
  local old, new = text:sub(edits[1].start.offset + 1, edits[1]["end"].offset), edits[1].text
  local what = new == "" and "cut " .. quoted(old) or old == "" and ("put in “%s”"):format(new)
  local more = #edits > 1 and (" and %d more"):format(#edits - 1) or ""
  return ("%s: %s%s (%s)"):format(finding.check, what or quoted(old) .. " → " .. quoted(new), more, kind)
end

-- What can be done about the findings that touch a line, counted from 0: { label, edits }.
local function choices(buffer, line)
  local state, place, made = lint.state(buffer), copy.places(buffer), {}
  local function offer(finding, edits, kind)
    table.insert(made, { label = label(finding, edits, kind, state.text), edits = edits })
  end
  for _, finding in ipairs(state.findings) do
    local first, last = place(finding.start.offset), place(finding["end"].offset)
    if first <= line and line <= last then
      local fix = finding.fix
      if fix ~= vim.NIL then offer(finding, fix.edits, fix.safe and "safe" or "unsafe") end
      for _, edit in ipairs(finding.suggestions) do
        offer(finding, { edit }, "suggestion")
      end
    end
  end
  return made
end

local function put(buffer, tick, text)
  if vim.api.nvim_buf_get_changedtick(buffer) ~= tick then
    return run.tell("the text has changed meanwhile; nothing was fixed")
  end
  copy.replace(buffer, text)
  if lint.state(buffer) then lint.now(buffer) end
end

--- Choose among the fixes of the line of the cursor.
function M.choose(buffer)
  local state, tick = lint.state(buffer), vim.api.nvim_buf_get_changedtick(buffer)
  if not state or state.tick ~= tick then
    return run.tell("the text is still being linted; try again in a moment")
  end
  local made = choices(buffer, vim.api.nvim_win_get_cursor(0)[1] - 1)
  if #made == 0 then return run.tell("nothing on this line has a fix") end
  local function shown(choice) return choice.label end
  vim.ui.select(made, { prompt = "newslint: fix what?", format_item = shown }, function(choice)
    if choice then put(buffer, tick, edited(state.text, choice.edits)) end
  end)
end

--- Make all safe fixes, as `newslint --fix` would.
function M.all(buffer)
  local text, tick = copy.of(buffer), vim.api.nvim_buf_get_changedtick(buffer)
  run.start(buffer, text, { "--fix-only" }, function(status, out, err)
    if status >= 2 then return run.tell(run.complaint(status, err)) end
    if out ~= text then put(buffer, tick, out) end
  end)
end

return M
