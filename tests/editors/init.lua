-- The configuration of a Neovim under test: what a user would write, and words for the test's own steps, which stand in
-- the file STEPS and are run once the article is open.

vim.opt.runtimepath:prepend(vim.env.PLUGINS .. "/nvim")
vim.opt.swapfile = false
vim.opt.hidden = true

local told, said = {}, {}
vim.notify = function(message) table.insert(said, message) end

function Tell(value) table.insert(told, value) end

function Said() return #said == 0 and vim.empty_dict() or vim.deepcopy(said) end

-- Let Neovim go on as it would before a person, until something is so, or for a time in milliseconds.
function Eventually(what, milliseconds)
  local start, steps = vim.loop.now(), coroutine.running()
  while not what() do
    if vim.loop.now() - start > (milliseconds or 30000) then
      if milliseconds then return end
      error("waited in vain; said: " .. vim.inspect(said), 2)
    end
    vim.defer_fn(function() coroutine.resume(steps) end, 20)
    coroutine.yield()
  end
end

-- Check and underlined text of each diagnostic, in the order of their places.
function Shown()
  local found = vim.diagnostic.get(0)
  table.sort(found, function(a, b) return a.lnum ~= b.lnum and a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col end)
  return vim.tbl_map(function(d)
    return { d.code, table.concat(vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {}), "\n") }
  end, found)
end

function Has(check)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.code == check then return true end
  end
  return false
end

-- Answer the menu by the first item whose label has some text in it.
function Choose(text)
  vim.ui.select = function(items, options, on_choice)
    for _, item in ipairs(items) do
      if options.format_item(item):find(text, 1, true) then return on_choice(item) end
    end
    error("no " .. text .. " among " .. vim.inspect(vim.tbl_map(options.format_item, items)))
  end
end

if (vim.env.SETUP or "") ~= "" then require("newslint").setup(vim.json.decode(vim.env.SETUP)) end

vim.api.nvim_create_autocmd("VimEnter", {
  callback = function()
    coroutine.wrap(function()
      local fine, problem = xpcall(assert(loadfile(vim.env.STEPS)), debug.traceback)
      local file = io.open(vim.env.OUT, "w")
      file:write(vim.json.encode(fine and { told = told } or { error = tostring(problem) }))
      file:close()
      vim.cmd("qall!")
    end)()
  end,
})
