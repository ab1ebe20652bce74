package earmark.notes.language;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What shows whether a sentence ends after a word of text without marks: the words around the gap,
 * by themselves and together, each as a hash.
 */
final class EndFeatures {

  /** How many hashes there are, as a power of two. */
  static final int BITS = 23;

  /** Stands for what is before the beginning, after the end, or said by somebody else. */
  private static final String OUTSIDE = "#";

  private static final int ENDING = 3;
  private static final int GOLDEN_RATIO = 0x9E3779B1;
  private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}']");
  private static final Pattern QUOTING = Pattern.compile("^'+|(?<!')'+$");

  private EndFeatures() {}

  /** A word without marks and capitals; its apostrophes stay. */
  static String plain(String word) {
    String spoken =
        NOT_SPOKEN.matcher(word.replace('’', '\'').toLowerCase(Locale.ROOT)).replaceAll("");
    return QUOTING.matcher(spoken).replaceAll("");
  }

  /**
   * The features of the gap after a word.
   *
   * @param words as {@link #plain} makes them, none of them empty
   * @param turnEnds after which of them another speaks
   * @param at the word before the gap
   */
  static int[] of(String[] words, boolean[] turnEnds, int at) {
    var around =
        new Around(
            word(words, turnEnds, at, -2),
            word(words, turnEnds, at, -1),
            words[at],
            word(words, turnEnds, at, 1),
            word(words, turnEnds, at, 2),
            word(words, turnEnds, at, 3),
            word(words, turnEnds, at, 4));
    return Stream.of(around.words(), around.sequences(), around.endings())
        .flatMap(Stream::of)
        .mapToInt(EndFeatures::hashed)
        .toArray();
  }

  private static int hashed(String name) {
    int mixed = name.hashCode() * GOLDEN_RATIO;
    return (mixed ^ (mixed >>> 15)) & ((1 << BITS) - 1);
  }

  /** The words around a gap: {@code a0} and before, {@code b1} and after. */
  private record Around(
      String a2, String a1, String a0, String b1, String b2, String b3, String b4) {

    String[] words() {
      return new String[] {
        "", "a0=" + a0, "a1=" + a1, "a2=" + a2, "b1=" + b1, "b2=" + b2, "b3=" + b3
      };
    }

    String[] sequences() {
      return new String[] {
        "a1a0=" + a1 + " " + a0,
        "a0b1=" + a0 + " " + b1,
        "b1b2=" + b1 + " " + b2,
        "b2b3=" + b2 + " " + b3,
        "a2a1a0=" + a2 + " " + a1 + " " + a0,
        "a1a0b1=" + a1 + " " + a0 + " " + b1,
        "a0b1b2=" + a0 + " " + b1 + " " + b2,
        "b1b2b3=" + b1 + " " + b2 + " " + b3,
        "b1b2b3b4=" + b1 + " " + b2 + " " + b3 + " " + b4,
        "a1_b1=" + a1 + " " + b1,
        "a0_b2=" + a0 + " " + b2
      };
    }

    String[] endings() {
      String e0 = ending(a0);
      String e1 = ending(b1);
      return new String[] {
        "e0=" + e0,
        "e0e1=" + e0 + " " + e1,
        "e0b1=" + e0 + " " + b1,
        "e0b1b2=" + e0 + " " + b1 + " " + b2,
        "a0e1=" + a0 + " " + e1
      };
    }
  }

  private static String word(String[] words, boolean[] turnEnds, int at, int away) {
    int there = at + away;
    if (there < 0 || there >= words.length) {
      return OUTSIDE;
    }
    for (int i = Math.min(at, there); i < Math.max(at, there); i++) {
      if (turnEnds[i]) {
        return OUTSIDE;
      }
    }
    return words[there];
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - ENDING));
  }
}
