-- One run of newslint over the text of a buffer.

local M = {}

local function joined(lines)
  return table.concat(vim.tbl_map(function(line) return (line:gsub("\n", "\0")) end, lines), "\n")
end

--- Start newslint on a text; `done(status, stdout, stderr)` comes later, on the main loop. The job's number, or nil.
function M.start(buffer, text, options, done)
  local config, name = require("newslint").config, vim.api.nvim_buf_get_name(buffer)
  local command = vim.list_extend(vim.deepcopy(config.command), { "check", "-", "--encoding", "utf-8" })
  vim.list_extend(command, name == "" and {} or { "--stdin-filename", name })
  vim.list_extend(vim.list_extend(command, config.args), options)
  local out, err = {}, {}
  local started, job = pcall(vim.fn.jobstart, command, {
    stdout_buffered = true,
    stderr_buffered = true,
    on_stdout = function(_, lines) out = lines end,
    on_stderr = function(_, lines) err = lines end,
    on_exit = function(_, status) done(status, joined(out), joined(err)) end,
  })
  if not started or job <= 0 then
    done(127, "", command[1] .. " cannot be started; name the program with setup({ command = { … } })")
    return nil
  end
  -- A program that has ended already tells by its status; what it does not take is no fault of its own.
  pcall(vim.api.nvim_chan_send, job, text)
  pcall(vim.fn.chanclose, job, "stdin")
  return job
end

--- What a run has to say for itself: the last line of standard error for status 2 and above, else "".
function M.complaint(status, err)
  if status < 2 then return "" end
  local last = vim.trim(err):match("[^\n]*$"):gsub("^newslint: ", "")
  return last ~= "" and last or ("newslint ended with status %d and said nothing"):format(status)
end

function M.tell(message)
  vim.notify("newslint: " .. message, vim.log.levels.WARN)
end

return M
