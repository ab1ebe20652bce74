package earmark.transcripts;

import earmark.transcripts.align.LongestRun;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where each word of a repaired cue starts. */
final class WordStarts {

  private WordStarts() {}

  /**
   * Returns the starts of all words, in milliseconds. A word without a time that fits shares the
   * time between its neighbours.
   *
   * @param cue within whose times they must lie
   * @return null if fewer than half of the words that the file times fit the times of the cue
   */
  static @Nullable List<Long> of(RawCue cue) {
    long[] starts = said(cue);
    long timed = Arrays.stream(starts).filter(start -> start != Clock.NONE).count();
    for (int i = 0; i < starts.length; i++) {
      boolean inside = starts[i] >= cue.start() && starts[i] <= cue.end();
      starts[i] = inside ? starts[i] : Clock.NONE;
    }
    boolean[] forward = LongestRun.of(starts);
    long fitting = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = forward[i] ? starts[i] : Clock.NONE;
      fitting += forward[i] ? 1 : 0;
    }
    return fitting == 0 || fitting * 2 < timed ? null : filled(starts, cue);
  }

  /** The times in the file; a timed stretch of several words times its first. */
  private static long[] said(RawCue cue) {
    return cue.words().stream()
        .flatMapToLong(
            word -> {
              long[] starts = new long[word.text().split(" ").length];
              Arrays.fill(starts, Clock.NONE);
              starts[0] = word.start();
              return Arrays.stream(starts);
            })
        .toArray();
  }

  private static List<Long> filled(long[] starts, RawCue cue) {
    List<Long> filled = new ArrayList<>(starts.length);
    if (starts[0] == Clock.NONE) {
      starts[0] = cue.start();
    }
    for (int from = 0; from < starts.length; ) {
      int to = from + 1;
      while (to < starts.length && starts[to] == Clock.NONE) {
        to++;
      }
      long end = to < starts.length ? starts[to] : cue.end();
      double share = (double) (end - starts[from]) / (to - from);
      for (int i = from; i < to; i++) {
        filled.add(starts[from] + Math.round(share * (i - from)));
      }
      from = to;
    }
    return filled;
  }
}
