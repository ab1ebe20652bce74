-- ARGV: episode, path, version (ms, 0 if none was given), offset.
-- Returns decision (1 granted, 0 superseded, -1 granted but for the path), revision, 0.
local episode, path = ARGV[1], ARGV[2]
local wanted = {kind = 'gone', version = ARGV[3], offset = ARGV[4], assembled = '0', digest = ''}
local claim = held(episode)
local gone = claim and claim.kind == 'gone'
if claim and not gone and before(wanted, claim) then
  return {0, claim.revision, '0'}
end
if claim and wanted.version == '0' then
  wanted.version = claim.version -- it takes down what is published
end
if gone then
  wanted.revision = claim.revision
  if before(wanted, claim) then
    wanted.version, wanted.offset = claim.version, claim.offset
  end
else
  wanted.revision = revise()
end
hold(episode, wanted)
return {taken(path, episode) and -1 or 1, wanted.revision, '0'}
