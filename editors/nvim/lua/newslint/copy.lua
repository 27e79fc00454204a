-- A buffer as the text that newslint reads, and places in that text.

local M = {}

local function ending(buffer)
  return ({ dos = "\r\n", mac = "\r" })[vim.bo[buffer].fileformat] or "\n"
end

--- The text as it would be saved, in UTF-8.
function M.of(buffer)
  local last = vim.bo[buffer].endofline and ending(buffer) or ""
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), ending(buffer))
  return text == "" and "" or text .. last
end

--- A function that gives line and column, both from 0 and in bytes, for an offset in bytes of that text. By offsets,
--- not by lines: a lone \r inside a line of the buffer ends a line for newslint.
function M.places(buffer)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local starts = { 0 }
  for i, line in ipairs(lines) do
    starts[i + 1] = starts[i] + #line + #ending(buffer)
  end
  return function(offset)
    local low, high = 1, #lines
    while low < high do
      local middle = math.ceil((low + high) / 2)
      if starts[middle] <= offset then low = middle else high = middle - 1 end
    end
    return low - 1, math.min(offset - starts[low], #lines[low])
  end
end

--- Put a text in the buffer's place: only the lines that differ are touched, in one step of undo.
function M.replace(buffer, text)
  local mark = ending(buffer)
  if vim.bo[buffer].endofline and vim.endswith(text, mark) then text = text:sub(1, -#mark - 1) end
  if mark == "\r\n" then text, mark = text:gsub("\r\n", "\n"), "\n" end
  local old, new = vim.api.nvim_buf_get_lines(buffer, 0, -1, false), vim.split(text, mark, { plain = true })
  local shorter, before, behind = math.min(#old, #new), 0, 0
  while before < shorter and old[before + 1] == new[before + 1] do before = before + 1 end
  while behind < shorter - before and old[#old - behind] == new[#new - behind] do behind = behind + 1 end
  vim.api.nvim_buf_set_lines(buffer, before, #old - behind, false, vim.list_slice(new, before + 1, #new - behind))
end

return M
