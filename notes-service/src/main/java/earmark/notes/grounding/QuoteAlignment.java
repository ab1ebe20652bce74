package earmark.notes.grounding;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns claimed words with a transcript, where a few words may be missing on either side: the
 * local alignment of Smith and Waterman over words.
 */
final class QuoteAlignment {

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

  private QuoteAlignment(List<String> claimed, String[] said, int near) {
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
  record AlignedWords(int from, int to, int matches) {}

  /**
   * Returns the place that fits best, of equal ones the one nearest to {@code near}; null if none
   * fits well enough.
   *
   * @param claimed plain words
   * @param said all plain words of the transcript
   * @param near the number of a word
   */
  static @Nullable AlignedWords of(List<String> claimed, String[] said, int near) {
    if (claimed.size() < FEWEST) {
      return null;
    }
    AlignedWords best = new QuoteAlignment(claimed, said, near).best();
    return best != null
            && best.matches() >= COVERAGE * claimed.size()
            && best.matches() >= DENSITY * (best.to() - best.from())
        ? best
        : null;
  }

  /** Row by row: what each claimed word adds to the best alignments that end at each said one. */
  private @Nullable AlignedWords best() {
    Row row = Row.first(said.length + 1);
    for (String word : claimed) {
      row = row.next(word, said);
    }
    return end(row);
  }

  private @Nullable AlignedWords end(Row row) {
    int best = -1;
    for (int at = 1; at <= said.length; at++) {
      if (row.matches[at] > 0 && (best < 0 || isBetter(row, at, best))) {
        best = at;
      }
    }
    return best < 0 ? null : new AlignedWords(row.from[best], best, row.matches[best]);
  }

  private boolean isBetter(Row row, int at, int than) {
    return row.score[at] > row.score[than]
        || (row.score[at] == row.score[than]
            && Math.abs(row.from[at] - near) < Math.abs(row.from[than] - near));
  }

  /** The best alignments of the claimed words so far, by the said word at which they end. */
  private static final class Row {

    private final int[] score;
    private final int[] from;
    private final int[] matches;

    private Row(int length) {
      this.score = new int[length];
      this.from = new int[length];
      this.matches = new int[length];
    }

    /** Before the first claimed word, an alignment can begin anywhere. */
    static Row first(int length) {
      Row row = new Row(length);
      Arrays.setAll(row.from, at -> at);
      return row;
    }

    Row next(String word, String[] said) {
      Row next = new Row(score.length);
      next.score[0] = score[0] - CLAIMED_BUT_MISSING;
      for (int at = 1; at < score.length; at++) {
        int matched = said[at - 1].equals(word) ? score[at - 1] + MATCH : Integer.MIN_VALUE;
        int missing = score[at] - CLAIMED_BUT_MISSING;
        int extra = next.score[at - 1] - SAID_BUT_NOT_CLAIMED;
        if (matched >= missing && matched >= extra) {
          next.set(at, matched, from[at - 1], matches[at - 1] + 1);
        } else if (missing >= extra) {
          next.set(at, missing, from[at], matches[at]);
        } else {
          next.set(at, extra, next.from[at - 1], next.matches[at - 1]);
        }
      }
      return next;
    }

    private void set(int at, int newScore, int newFrom, int newMatches) {
      score[at] = newScore;
      from[at] = newFrom;
      matches[at] = newMatches;
    }
  }
}
