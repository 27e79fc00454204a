-- newslint in Neovim, 0.7 or later: the copy goes to newslint on standard input, and what it finds becomes diagnostics.
-- Or, with `server = true`, Neovim's own client speaks to `newslint server`.

local M = {}

M.config = {
  command = { "newslint" }, -- the program and its first arguments
  args = {}, -- options of the command line, such as { "--profile", "wire" }
  server = false, -- speak to the language server instead
  settings = {}, -- for the server: config, profile, select, extend-select, ignore, isolated
  filetypes = { "text", "markdown" },
  events = { "TextChanged", "TextChangedI", "InsertLeave", "BufWritePost" }, -- after which a buffer is linted
  debounce = 300, -- milliseconds that it rests before
}

local clients = {} -- for Neovim 0.7, which cannot find them again: the server's client of each folder

-- The nearest folder above with a configuration or a repository; nil where there is none.
local function root(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h")
  local file = vim.fn.findfile("newslint.toml", vim.fn.escape(folder, " ;,\\") .. ";")
  local git = vim.fn.finddir(".git", vim.fn.escape(folder, " ;,\\") .. ";")
  if file ~= "" then return vim.fn.fnamemodify(file, ":p:h") end
  return git ~= "" and vim.fn.fnamemodify(git, ":p:h:h") or nil
end

local function serve(buffer)
  local cmd = vim.list_extend(vim.deepcopy(M.config.command), { "server" })
  local config = { name = "newslint", cmd = cmd, root_dir = root(buffer), init_options = M.config.settings }
  if vim.tbl_isempty(config.init_options) then config.init_options = nil end
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end
  local place = config.root_dir or ""
  local client = clients[place] and vim.lsp.get_client_by_id(clients[place])
  if not client or client.is_stopped() then clients[place] = vim.lsp.start_client(config) end
  if clients[place] then vim.lsp.buf_attach_client(buffer, clients[place]) end
end

--- Watch a buffer, if it is a file of a wanted type. Twice does no harm.
function M.attach(buffer)
  local wanted = vim.tbl_contains(M.config.filetypes, vim.bo[buffer].filetype) and vim.bo[buffer].buftype == ""
  vim.api.nvim_clear_autocmds({ group = "newslint_buffers", buffer = buffer })
  if not wanted then return require("newslint.lint").forget(buffer) end
  if M.config.server then return serve(buffer) end
  local lint = require("newslint.lint")
  local function on(events, work)
    vim.api.nvim_create_autocmd(events, { group = "newslint_buffers", buffer = buffer, callback = work })
  end
  on(M.config.events, function() lint.later(buffer) end)
  on({ "BufUnload" }, function() lint.forget(buffer) end)
  lint.later(buffer)
end

--- Change the configuration; see the top of this file. A buffer that is open already is watched from now on.
function M.setup(config)
  for key in pairs(config or {}) do
    if M.config[key] == nil then error(("newslint: setup() knows no %q"):format(key), 2) end
  end
  M.config = vim.tbl_extend("force", M.config, config or {})
  vim.api.nvim_create_augroup("newslint_buffers", {})
  vim.api.nvim_create_autocmd("FileType", {
    group = vim.api.nvim_create_augroup("newslint", {}),
    callback = function(event) M.attach(event.buf) end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) then M.attach(buffer) end
  end
end

--- Lint the current buffer now. The server does so by itself.
function M.lint()
  if M.config.server then return end
  require("newslint.lint").now(vim.api.nvim_get_current_buf())
end

--- Choose among the fixes of the line of the cursor.
function M.fix()
  if M.config.server then return vim.lsp.buf.code_action() end
  require("newslint.fix").choose(vim.api.nvim_get_current_buf())
end

--- Make all safe fixes, as `newslint --fix` would.
function M.fix_all()
  require("newslint.fix").all(vim.api.nvim_get_current_buf())
end

return M
