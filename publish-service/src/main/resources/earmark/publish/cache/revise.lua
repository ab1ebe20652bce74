-- Put before scripts that change the index. Revisions begin with the clock, so that those given
-- after the store was emptied are greater than all before.
local function revise()
  if redis.call('EXISTS', 'site:revision') == 0 then
    local now = redis.call('TIME')
    redis.call('SET', 'site:revision', string.format('%.0f', now[1] * 1000000 + now[2]))
  end
  return string.format('%.0f', redis.call('INCR', 'site:revision'))
end

local function parsed(claim)
  return string.match(claim, '^(%a+)|(%d+)|(%d+)|(%w*)|(%d+)$')
end

local function claims(episode, revision)
  local claim = redis.call('HGET', 'site:claims', episode)
  return claim and select(5, parsed(claim)) == revision
end
