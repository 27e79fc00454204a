-- Buffers, what was found in them, and when they are linted.

local copy = require("newslint.copy")
local run = require("newslint.run")

local M = {}

local namespace = vim.api.nvim_create_namespace("newslint")
local severities = { error = "ERROR", warning = "WARN", hint = "HINT" }
local states = {} -- by buffer; see `state`

--- What is known of a buffer: `findings` in `text`, which stood there at the changedtick `tick`; nil before.
function M.state(buffer)
  return states[buffer]
end

local function diagnostics(buffer, findings)
  local place = copy.places(buffer)
  return vim.tbl_map(function(finding)
    local line, column = place(finding.start.offset)
    local last, behind = place(finding["end"].offset)
    return {
      lnum = line,
      col = column,
      end_lnum = last,
      end_col = behind,
      severity = vim.diagnostic.severity[severities[finding.severity]],
      message = finding.message,
      source = "newslint",
      code = finding.check,
    }
  end, findings)
end

local function findings(out)
  local fine, report = pcall(vim.json.decode, out)
  local file = fine and type(report) == "table" and report.files and report.files[1]
  return file and file.findings or {}
end

--- Lint a buffer. What comes back for a text that was changed meanwhile is dropped, and the new text is linted.
function M.now(buffer)
  local state = states[buffer] or { turn = 0 }
  states[buffer] = state
  if state.job then vim.fn.jobstop(state.job) end
  local text, tick, turn = copy.of(buffer), vim.api.nvim_buf_get_changedtick(buffer), state.turn + 1
  state.turn = turn
  local function done(status, out, err)
    if states[buffer] ~= state or state.turn ~= turn then return end
    state.job = nil
    if vim.api.nvim_buf_get_changedtick(buffer) ~= tick then return M.later(buffer) end
    local complaint = run.complaint(status, err)
    if complaint ~= "" and complaint ~= state.complaint then run.tell(complaint) end -- once, not at every key
    state.complaint = complaint
    state.findings, state.text, state.tick = findings(out), text, tick
    vim.diagnostic.set(namespace, buffer, diagnostics(buffer, state.findings))
  end
  state.job = run.start(buffer, text, { "--format", "json", "--offset-encoding", "utf-8" }, done)
end

--- Lint a buffer once it has rested.
function M.later(buffer)
  local state = states[buffer] or { turn = 0 }
  states[buffer] = state
  vim.fn.timer_stop(state.timer or -1)
  state.timer = vim.fn.timer_start(require("newslint").config.debounce, function()
    if states[buffer] == state then M.now(buffer) end
  end)
end

--- Know nothing of a buffer any more.
function M.forget(buffer)
  local state = states[buffer]
  if not state then return end
  states[buffer] = nil
  vim.fn.timer_stop(state.timer or -1)
  if state.job then vim.fn.jobstop(state.job) end
  vim.diagnostic.reset(namespace, buffer)
end

return M
