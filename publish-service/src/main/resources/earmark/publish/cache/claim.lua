-- ARGV: episode, transcribedAt, assembledAt (ms), digest. Returns granted, revision, assembledAt.
local claim = redis.call('HGET', 'site:claims', ARGV[1])
if claim then
  local kind, transcribed, assembled, digest, revision = parsed(claim)
  if kind == 'gone' then
    if tonumber(ARGV[3]) <= tonumber(assembled) then
      return {0, revision, assembled}
    end
  elseif digest == ARGV[4] then
    local last = tonumber(ARGV[2]) > tonumber(transcribed) and ARGV[2] or transcribed
    local first = tonumber(ARGV[3]) < tonumber(assembled) and ARGV[3] or assembled
    redis.call('HSET', 'site:claims', ARGV[1],
      table.concat({'notes', last, first, digest, revision}, '|'))
    return {1, revision, first}
  elseif tonumber(ARGV[2]) < tonumber(transcribed)
    or (tonumber(ARGV[2]) == tonumber(transcribed) and tonumber(ARGV[3]) < tonumber(assembled)) then
    return {0, revision, assembled}
  end
end
local revision = revise()
redis.call('HSET', 'site:claims', ARGV[1],
  table.concat({'notes', ARGV[2], ARGV[3], ARGV[4], revision}, '|'))
return {1, revision, ARGV[3]}
