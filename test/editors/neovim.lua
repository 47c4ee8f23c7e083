-- Does the steps of the file $STEPS (JSON) in the letter that is open, as its writer would, and writes what was to be seen after each to the file $SEEN.
local buffer = vim.api.nvim_get_current_buf()
local longest_wait = 60000 -- milliseconds

local judged -- the version that was judged last
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
  judged = result.version
  return publish(err, result, ...)
end

local function wait_until(what, holds)
  if not vim.wait(longest_wait, holds, 10) then
    error('In vain: ' .. what)
  end
end

local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

local function findings()
  wait_until('the findings of this version', function()
    return judged ~= nil and judged == vim.lsp.util.buf_versions[buffer]
  end)
  return vim.tbl_map(function(found)
    local text = vim.api.nvim_buf_get_text(buffer, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return {
      code = code_of(found),
      source = found.source,
      severity = found.severity,
      message = found.message,
      line = found.lnum + 1,
      text = table.concat(text, '\n'),
    }
  end, vim.diagnostic.get(buffer))
end

local function changes(what, change)
  local before = vim.api.nvim_buf_get_changedtick(buffer)
  change()
  wait_until(what, function()
    return vim.api.nvim_buf_get_changedtick(buffer) ~= before
  end)
end

local does = {}

function does.look() end

-- Chooses a code action by its title, the cursor on the first finding of a rule.
function does.choose(step)
  local found = vim.tbl_filter(function(each)
    return code_of(each) == step.rule
  end, vim.diagnostic.get(buffer))[1] or error('Nothing is found by ' .. step.rule)
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  local titles
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    for at, title in ipairs(titles) do
      if title == step.title then
        return choose(items[at], at)
      end
    end
    error('There is no “' .. step.title .. '” in ' .. vim.inspect(titles))
  end
  changes(step.title, function()
    vim.cmd('LetterlintFix')
  end)
end

function does.fixAll()
  changes('fix all', function()
    vim.cmd('LetterlintFixAll')
  end)
end

local function run()
  local seen = {}
  for _, step in ipairs(vim.fn.json_decode(vim.fn.readfile(vim.env.STEPS))) do
    does[step.does](step)
    table.insert(seen, { findings = findings(), lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, true) })
  end
  vim.cmd('silent write')
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
end

local isDone, problem = pcall(run)
if not isDone then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit')
end
vim.cmd('quitall!')
