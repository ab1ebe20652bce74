package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import java.util.List;

/** Fixes one thing that is often wrong in transcripts. */
interface Repair {

  /** What is counted, as in {@link earmark.contracts.Condition.Repairs}. */
  enum RepairKind {
    TIMES,
    REPEATS,
    PHANTOMS,
    TEXT
  }

  /**
   * What a repair leaves.
   *
   * @param count cues that were changed or cut
   */
  record Repaired(List<RawCue> cues, int count) {}

  RepairKind kind();

  Repaired apply(List<RawCue> cues);
}
