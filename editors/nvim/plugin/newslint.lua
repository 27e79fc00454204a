-- Sourced by Neovim at start-up: the commands, and the defaults where nobody has called setup() yet.

if vim.g.loaded_newslint then return end
vim.g.loaded_newslint = true

vim.api.nvim_create_user_command("Newslint", function() require("newslint").lint() end, { desc = "Lint this copy now" })
vim.api.nvim_create_user_command("NewslintFix", function(call)
  if call.bang then require("newslint").fix_all() else require("newslint").fix() end
end, { bang = true, desc = "Choose a fix for this line; with !, make all safe ones" })

if vim.fn.exists("#newslint#FileType") == 0 then require("newslint").setup() end
