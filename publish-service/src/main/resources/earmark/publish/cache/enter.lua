-- ARGV: episode, revision, entry, day, show id, show. Returns the place from which on lists change.
if not claims(ARGV[1], ARGV[2]) then
  return -1
end
local order = 'site:order:' .. ARGV[5]
local before = redis.call('ZRANK', order, ARGV[1])
local same = redis.call('HGET', 'site:entries', ARGV[1]) == ARGV[3]
redis.call('HSETNX', 'site:shows', ARGV[5], ARGV[6])
redis.call('HSET', 'site:entries', ARGV[1], ARGV[3])
redis.call('HDEL', 'site:gone', ARGV[1])
redis.call('ZADD', order, ARGV[4], ARGV[1])
redis.call('ZADD', 'site:newest', ARGV[4], ARGV[1])
revise()
if same then
  return 0 -- handled before, perhaps not to its end
end
local after = redis.call('ZRANK', order, ARGV[1])
return before and math.min(before, after) or after
