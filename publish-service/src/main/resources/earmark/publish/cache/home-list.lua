-- ARGV: how many of the newest. Returns revision, entries, then show, size, newest entry per show.
local entries = {}
for _, id in ipairs(redis.call('ZREVRANGE', 'site:newest', 0, tonumber(ARGV[1]) - 1)) do
  entries[#entries + 1] = redis.call('HGET', 'site:entries', id)
end
local shows = {}
local known = redis.call('HGETALL', 'site:shows')
for i = 1, #known, 2 do
  local order = 'site:order:' .. known[i]
  local newest = redis.call('ZRANGE', order, -1, -1)
  shows[#shows + 1] = known[i + 1]
  shows[#shows + 1] = redis.call('ZCARD', order)
  shows[#shows + 1] = newest[1] and redis.call('HGET', 'site:entries', newest[1]) or ''
end
return {redis.call('GET', 'site:revision') or '0', entries, shows}
