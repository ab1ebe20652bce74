-- ARGV: show id, show. Marks it as presented unless another one was put since.
if redis.call('HGET', 'site:shows', ARGV[1]) == ARGV[2] then
  redis.call('HSET', 'site:presented', ARGV[1], ARGV[2])
end
return 1
