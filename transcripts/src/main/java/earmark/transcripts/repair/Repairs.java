package earmark.transcripts.repair;

import earmark.contracts.Condition;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sane cues of what a parser found, and counts what had to be mended. */
public final class Repairs {

  private final Map<Repair.Kind, Integer> counts = new EnumMap<>(Repair.Kind.class);

  /** What is mended, in order: first what is said, then when. */
  static List<Repair> all(ParsedTranscript parsed, @Nullable Integer durationSeconds) {
    return List.of(
        new MojibakeMended(),
        new EntitiesMended(),
        new PhantomsCut(),
        new LoopsCut(parsed.origin()),
        new WordsApart(parsed.timing()),
        new TimesInOrder(parsed.timing()),
        new TimesSpread(durationSeconds),
        new EndsFollowStarts(parsed.timing(), durationSeconds),
        new TooFastSlowed());
  }

  /**
   * Returns the repaired cues.
   *
   * @param durationSeconds of the recording; null when unknown
   * @throws TranscriptRefused if the times stay absurd
   */
  public List<RawCue> mend(ParsedTranscript parsed, @Nullable Integer durationSeconds) {
    List<RawCue> cues = parsed.cues();
    for (Repair repair : all(parsed, durationSeconds)) {
      Repair.Mended mended = repair.mend(cues);
      counts.merge(repair.kind(), mended.count(), Integer::sum);
      cues = mended.cues();
    }
    return cues;
  }

  /** How many there were. */
  public Condition.Repairs counted() {
    return new Condition.Repairs(
        count(Repair.Kind.TIMES),
        count(Repair.Kind.REPEATS),
        count(Repair.Kind.PHANTOMS),
        count(Repair.Kind.TEXT));
  }

  private int count(Repair.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
