-- ARGV: show id, show.
redis.call('HSET', 'site:shows', ARGV[1], ARGV[2])
revise()
return 1
