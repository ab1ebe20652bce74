-- ARGV: episode, path, version (ms, 0 if none was given), offset, assembledAt (ms), digest.
-- Returns decision (1 granted, 0 superseded, -1 path taken), revision, assembledAt.
local episode, path = ARGV[1], ARGV[2]
local wanted = {kind = 'notes', version = ARGV[3], offset = ARGV[4], assembled = ARGV[5],
  digest = ARGV[6]}
local claim = held(episode)
local same = claim and claim.kind == 'notes' and claim.digest == wanted.digest
local removed = claim and claim.kind == 'gone' and claim.version ~= '0'
  and claim.version == wanted.version
if claim and not same and (removed or before(wanted, claim)) then
  return {0, claim.revision, claim.assembled}
end
if taken(path, episode) then
  return {-1, claim and claim.revision or '0', wanted.assembled}
end
if same then
  wanted.revision = claim.revision
  if tonumber(claim.assembled) < tonumber(wanted.assembled) then
    wanted.assembled = claim.assembled
  end
  if before(wanted, claim) then
    wanted.version, wanted.offset = claim.version, claim.offset
  end
else
  wanted.revision = revise()
end
hold(episode, wanted)
redis.call('HSET', 'site:paths', path, episode)
return {1, wanted.revision, wanted.assembled}
