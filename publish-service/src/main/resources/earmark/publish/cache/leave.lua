-- ARGV: episode, revision. Returns the entry, also when it left before.
if not claims(ARGV[1], ARGV[2]) then
  return false
end
local entry = redis.call('HGET', 'site:entries', ARGV[1])
if not entry then
  return redis.call('HGET', 'site:gone', ARGV[1])
end
redis.call('HSET', 'site:gone', ARGV[1], entry)
redis.call('HDEL', 'site:entries', ARGV[1])
redis.call('ZREM', 'site:order:' .. cjson.decode(entry).show.id, ARGV[1])
redis.call('ZREM', 'site:newest', ARGV[1])
revise()
return entry
