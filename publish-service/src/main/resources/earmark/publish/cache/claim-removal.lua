-- ARGV: episode, at (ms). Returns granted, revision, at.
local claim = redis.call('HGET', 'site:claims', ARGV[1])
if claim then
  local kind, _, assembled, _, revision = parsed(claim)
  if kind == 'gone' then
    return {1, revision, assembled}
  end
  if tonumber(ARGV[2]) < tonumber(assembled) then
    return {0, revision, assembled}
  end
end
local revision = revise()
redis.call('HSET', 'site:claims', ARGV[1], table.concat({'gone', '0', ARGV[2], '', revision}, '|'))
return {1, revision, ARGV[2]}
