package earmark.notes.grounding;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns claimed words with a transcript, where a few words may be missing on either side: the
 * local alignment of Smith and Waterman over words.
 */
final class WordAlignment {

  /** So many of the claimed words must stand there. */
  private static final double COVERAGE = 0.85;

  /** So many of the words that stand there must be claimed. */
  private static final double DENSITY = 1 / 3.0;

  /** Fewer words are found anywhere by chance. */
  private static final int FEWEST = 4;

  private static final int MATCH = 8;
  private static final int CLAIMED_BUT_MISSING = 4;
  private static final int SAID_BUT_NOT_CLAIMED = 1;

  private final List<String> claimed;
  private final String[] said;
  private final int near;

  private WordAlignment(List<String> claimed, String[] said, int near) {
    this.claimed = claimed;
    this.said = said;
    this.near = near;
  }

  /**
   * A place in the transcript.
   *
   * @param from the number of the first word, inclusive
   * @param to the number after the last word
   * @param matches how many claimed words stand there
   */
  record Found(int from, int to, int matches) {}

  /**
   * Returns the place that fits best, of equal ones the one nearest to {@code near}; null if none
   * fits well enough.
   *
   * @param claimed plain words
   * @param said all plain words of the transcript
   * @param near the number of a word
   */
  static @Nullable Found of(List<String> claimed, String[] said, int near) {
    if (claimed.size() < FEWEST) {
      return null;
    }
    Found best = new WordAlignment(claimed, said, near).best();
    return best != null
            && best.matches() >= COVERAGE * claimed.size()
            && best.matches() >= DENSITY * (best.to() - best.from())
        ? best
        : null;
  }

  /** Row by row: what each claimed word adds to the best alignments that end at each said one. */
  private @Nullable Found best() {
    int[] score = new int[said.length + 1];
    int[] from = new int[said.length + 1];
    int[] matches = new int[said.length + 1];
    Arrays.setAll(from, at -> at);
    for (String word : claimed) {
      int[] scoreNow = new int[score.length];
      int[] fromNow = new int[score.length];
      int[] matchesNow = new int[score.length];
      scoreNow[0] = score[0] - CLAIMED_BUT_MISSING;
      for (int at = 1; at < score.length; at++) {
        boolean same = said[at - 1].equals(word);
        int matched = same ? score[at - 1] + MATCH : Integer.MIN_VALUE;
        int missing = score[at] - CLAIMED_BUT_MISSING;
        int extra = scoreNow[at - 1] - SAID_BUT_NOT_CLAIMED;
        if (matched >= missing && matched >= extra) {
          scoreNow[at] = matched;
          fromNow[at] = from[at - 1];
          matchesNow[at] = matches[at - 1] + 1;
        } else if (missing >= extra) {
          scoreNow[at] = missing;
          fromNow[at] = from[at];
          matchesNow[at] = matches[at];
        } else {
          scoreNow[at] = extra;
          fromNow[at] = fromNow[at - 1];
          matchesNow[at] = matchesNow[at - 1];
        }
      }
      score = scoreNow;
      from = fromNow;
      matches = matchesNow;
    }
    return end(score, from, matches);
  }

  private @Nullable Found end(int[] score, int[] from, int[] matches) {
    int best = -1;
    for (int at = 1; at < score.length; at++) {
      if (matches[at] > 0
          && said[at - 1] != null
          && (best < 0
              || score[at] > score[best]
              || (score[at] == score[best]
                  && Math.abs(from[at] - near) < Math.abs(from[best] - near)))) {
        best = at;
      }
    }
    return best < 0 ? null : new Found(from[best], best, matches[best]);
  }
}
