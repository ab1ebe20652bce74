-- Keeps a page unless one of a later revision is kept. The same bytes keep their date.
-- KEYS: the page. ARGV: revision, tag, modified, status, type, identity, gzip, brotli
local kept = redis.call('HMGET', KEYS[1], 'version', 'tag')
if kept[1] and kept[1] > ARGV[1] then
  return 0
end
if kept[2] == ARGV[2] then
  if kept[1] ~= ARGV[1] then
    redis.call('HSET', KEYS[1], 'version', ARGV[1])
  end
  return 1
end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'tag', ARGV[2], 'modified', ARGV[3],
  'status', ARGV[4], 'type', ARGV[5], 'identity', ARGV[6], 'gzip', ARGV[7], 'br', ARGV[8])
return 1
