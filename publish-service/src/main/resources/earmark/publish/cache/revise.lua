-- Put before scripts that change the index. Revisions begin with the clock, so that those given
-- after the store was emptied are greater than all before.
local function revise()
  if redis.call('EXISTS', 'site:revision') == 0 then
    local now = redis.call('TIME')
    redis.call('SET', 'site:revision', string.format('%.0f', now[1] * 1000000 + now[2]))
  end
  return string.format('%.0f', redis.call('INCR', 'site:revision'))
end

-- A claim: kind (notes or gone), version (ms, 0 where none was given), offset, assembledAt (ms),
-- digest, revision.
local function held(episode)
  local claim = redis.call('HGET', 'site:versions', episode)
  if claim then
    local kind, version, offset, assembled, digest, revision =
      string.match(claim, '^(%a+)|(%d+)|(%d+)|(%d+)|(%w*)|(%d+)$')
    return {kind = kind, version = version, offset = offset, assembled = assembled,
      digest = digest, revision = revision}
  end
end

local function hold(episode, claim)
  redis.call('HSET', 'site:versions', episode, table.concat(
    {claim.kind, claim.version, claim.offset, claim.assembled, claim.digest, claim.revision}, '|'))
end

-- Whether the version and offset of a stand before those of b.
local function before(a, b)
  local left, right = tonumber(a.version), tonumber(b.version)
  if left == 0 or right == 0 or left == right then
    return tonumber(a.offset) < tonumber(b.offset)
  end
  return left < right
end

-- Whether another episode is published at the path.
local function taken(path, episode)
  local owner = redis.call('HGET', 'site:paths', path)
  if not owner or owner == episode then
    return false
  end
  local claim = held(owner)
  return claim and claim.kind == 'notes'
end

local function claims(episode, revision)
  local claim = held(episode)
  return claim and claim.revision == revision
end
