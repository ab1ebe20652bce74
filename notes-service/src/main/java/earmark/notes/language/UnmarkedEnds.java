package earmark.notes.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds where sentences end in text that has no marks, as speech recognisers write it, by the words
 * around each gap and, where captions tend to be cut between sentences, by the cuts.
 */
public final class UnmarkedEnds {

  /**
   * Where captions are cut by their width, sentences end at their cuts hardly more than elsewhere.
   */
  private static final double CUTS_TELL = 1.3;

  private static final double RARE = 0.01;
  private static final double NEVER = -4;

  private final EndModel model;

  UnmarkedEnds(EndModel model) {
    this.model = model;
  }

  /**
   * Loads the model of a language.
   *
   * @throws UncheckedIOException if it is missing or broken
   */
  static UnmarkedEnds of(Language language) {
    try (InputStream in = language.model(ModelName.UNMARKED_SENTENCE_ENDS)) {
      return new UnmarkedEnds(EndModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a word without marks and capitals; empty for one that is only marks. */
  public static String plain(String word) {
    return EndFeatures.plain(word);
  }

  /**
   * After which words a sentence ends.
   *
   * @param words as {@link #plain} makes them, none of them empty
   * @param turnEnds after which of them another speaks
   * @param cuts after which of them a caption ends
   */
  public boolean[] after(String[] words, boolean[] turnEnds, boolean[] cuts) {
    double[] logits = logits(words, turnEnds);
    double tell = tell(logits, turnEnds, cuts);
    boolean[] ends = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      ends[i] =
          turnEnds[i]
              || (tell < CUTS_TELL
                  ? logits[i] > model.threshold()
                  : withCuts(logits, cuts, i, tell) > model.cutThreshold());
    }
    return ends;
  }

  double[] logits(String[] words, boolean[] turnEnds) {
    double[] logits = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      logits[i] = model.logit(EndFeatures.of(words, turnEnds, i));
    }
    return logits;
  }

  /**
   * How much more likely a sentence ends at a cut than elsewhere, by the words alone; a logarithm.
   */
  static double tell(double[] logits, boolean[] turnEnds, boolean[] cuts) {
    double atCuts = 0;
    double elsewhere = 0;
    int cutCount = 0;
    int otherCount = 0;
    for (int i = 0; i < logits.length; i++) {
      double chance = 1 / (1 + Math.exp(-logits[i]));
      if (!turnEnds[i] && cuts[i]) {
        atCuts += chance;
        cutCount++;
      } else if (!turnEnds[i]) {
        elsewhere += chance;
        otherCount++;
      }
    }
    return cutCount == 0 || otherCount == 0
        ? 0
        : Math.log((atCuts / cutCount + RARE) / (elsewhere / otherCount + RARE));
  }

  private double withCuts(double[] logits, boolean[] cuts, int at, double tell) {
    double[] seen = seen(logits, cuts, at, tell);
    double sum = 0;
    for (int i = 0; i < seen.length; i++) {
      sum += model.atCuts()[i] * seen[i];
    }
    return sum;
  }

  /** What the second regression sees of a gap. */
  static double[] seen(double[] logits, boolean[] cuts, int at, double tell) {
    double logit = logits[at];
    double cut = cuts[at] ? 1 : 0;
    double before = at > 0 ? logits[at - 1] : NEVER;
    double next = at + 1 < logits.length ? logits[at + 1] : NEVER;
    boolean besideCut = (at > 0 && cuts[at - 1]) || (at + 1 < cuts.length && cuts[at + 1]);
    return new double[] {
      1,
      logit,
      cut,
      cut * tell,
      cut * logit,
      (1 - cut) * tell,
      (1 - cut) * logit * tell,
      Math.max(before, next),
      besideCut ? tell : 0,
      cut * tell * logit
    };
  }
}
