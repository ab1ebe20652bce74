package earmark.transcripts.repair;

import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import java.util.List;

/**
 * Resolves character references that a writer left, or wrote twice: a reference to the ampersand of
 * a reference.
 */
final class DecodeEntities implements Repair {

  @Override
  public RepairKind kind() {
    return RepairKind.TEXT;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    return EachCue.apply(cues, text -> CueText.unescaped(CueText.unescaped(text)));
  }
}
