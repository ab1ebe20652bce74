-- ARGV: show id, place of the first, count. Returns revision, show, size, entries.
local order = 'site:order:' .. ARGV[1]
local result = {
  redis.call('GET', 'site:revision') or '0',
  redis.call('HGET', 'site:shows', ARGV[1]) or '',
  redis.call('ZCARD', order)
}
local first, count = tonumber(ARGV[2]), tonumber(ARGV[3])
if count > 0 then
  for _, id in ipairs(redis.call('ZRANGE', order, first, first + count - 1)) do
    result[#result + 1] = redis.call('HGET', 'site:entries', id)
  end
end
return result
