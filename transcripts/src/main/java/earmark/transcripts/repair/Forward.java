package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import java.util.List;

/** Finds the most cues whose starts run forward; the others are out of order. */
final class Forward {

  private Forward() {}

  /** True for each cue of the longest sequence; patience sorting, n log n. */
  static boolean[] longest(List<RawCue> cues) {
    int[] tails = new int[cues.size()];
    int[] before = new int[cues.size()];
    int length = 0;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).isTimed()) {
        int at = after(cues, tails, length, cues.get(i).start());
        before[i] = at == 0 ? -1 : tails[at - 1];
        tails[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] forward = new boolean[cues.size()];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      forward[i] = true;
    }
    return forward;
  }

  /** The first sequence whose last start is later than {@code start}. */
  private static int after(List<RawCue> cues, int[] tails, int length, long start) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(tails[middle]).start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
