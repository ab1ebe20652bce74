-- KEYS: the marks. ARGV: how many parts there are.
if redis.call('HLEN', KEYS[1]) < tonumber(ARGV[1]) then
  return 0
end
redis.call('HSET', KEYS[1], 'lists', '1')
return 1
