package earmark.transcripts.repair;

import earmark.contracts.Condition;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repairs the cues of a parsed file and counts the repairs. */
public final class RepairChain {

  private final Map<Repair.RepairKind, Integer> counts = new EnumMap<>(Repair.RepairKind.class);

  /** All repairs in order: first of the words, then of the times. */
  static List<Repair> all(ParsedTranscript parsed, @Nullable Integer durationSeconds) {
    return List.of(
        new FixMojibake(),
        new DecodeEntities(),
        new RemoveHallucinations(),
        new RemoveLoops(parsed.origin()),
        new SplitBySpeaker(parsed.timing()),
        new OrderTimes(parsed.timing()),
        new SpreadTimes(durationSeconds),
        new FixEnds(parsed.timing(), durationSeconds),
        new SlowDownImpossibleSpeech());
  }

  /**
   * Returns the repaired cues.
   *
   * @param durationSeconds of the recording; null when unknown
   * @throws TranscriptRefused if the times stay absurd
   */
  public List<RawCue> apply(ParsedTranscript parsed, @Nullable Integer durationSeconds) {
    List<RawCue> cues = parsed.cues();
    for (Repair repair : all(parsed, durationSeconds)) {
      Repair.Repaired repaired = repair.apply(cues);
      counts.merge(repair.kind(), repaired.count(), Integer::sum);
      cues = repaired.cues();
    }
    return cues;
  }

  /** How many there were. */
  public Condition.Repairs counted() {
    return new Condition.Repairs(
        count(Repair.RepairKind.TIMES),
        count(Repair.RepairKind.REPEATS),
        count(Repair.RepairKind.PHANTOMS),
        count(Repair.RepairKind.TEXT));
  }

  private int count(Repair.RepairKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
