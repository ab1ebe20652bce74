-- ARGV: show id, show. Returns 0 if the lists show exactly this, else 1.
if redis.call('HGET', 'site:shows', ARGV[1]) == ARGV[2]
  and redis.call('HGET', 'site:presented', ARGV[1]) == ARGV[2] then
  return 0
end
redis.call('HSET', 'site:shows', ARGV[1], ARGV[2])
redis.call('HDEL', 'site:presented', ARGV[1])
revise()
return 1
