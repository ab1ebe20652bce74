package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives times to words that have none: by their share of the text between two times, or at the pace
 * of speech where no time follows. What never had a time is not counted as repaired.
 */
final class SpreadTimes implements Repair {

  private final @Nullable Integer durationSeconds;

  SpreadTimes(@Nullable Integer durationSeconds) {
    this.durationSeconds = durationSeconds;
  }

  @Override
  public RepairKind kind() {
    return RepairKind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    List<RawCue> spread = new ArrayList<>(cues.size());
    int from = 0;
    while (from < cues.size()) {
      int to = from + 1;
      while (to < cues.size() && !cues.get(to).isTimed()) {
        to++;
      }
      boolean needed = to - from > 1 || !cues.get(from).isTimed();
      spread.addAll(needed ? between(cues, from, to) : List.of(cues.get(from)));
      from = to;
    }
    return new Repaired(spread, 0);
  }

  /** The first may have a time; the others, up to {@code to}, have none. */
  private List<RawCue> between(List<RawCue> cues, int from, int to) {
    List<RawCue> run = cues.subList(from, to);
    long start = run.getFirst().isTimed() ? run.getFirst().start() : 0;
    long usual = run.stream().mapToLong(cue -> SpeakingRate.usual(cue.text())).sum();
    long end = to < cues.size() ? cues.get(to).start() : last(start, usual);
    return shared(run, start, Math.max(start, end));
  }

  private long last(long start, long usual) {
    long end = durationSeconds == null ? 0 : durationSeconds * 1000L;
    return end > start ? end : start + usual;
  }

  /** {@code run} over the time from {@code start} to {@code end}, in proportion to its texts. */
  static List<RawCue> shared(List<RawCue> run, long start, long end) {
    double all = run.stream().mapToLong(cue -> SpeakingRate.shortest(cue.text()) + 1).sum();
    List<RawCue> shared = new ArrayList<>(run.size());
    long needed = 0;
    long at = start;
    for (RawCue cue : run) {
      needed += SpeakingRate.shortest(cue.text()) + 1;
      long next = start + (long) ((end - start) * (needed / all));
      shared.add(cue.at(at, next));
      at = next;
    }
    return shared;
  }
}
