-- KEYS: the positions. ARGV: part, the position it should have ('' for none), the next one.
-- Returns 0 if it has another: Redis was emptied, or came back with older data.
local current = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if current ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
