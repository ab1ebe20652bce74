package earmark.notes.writing.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes spoken words readable by leaving out what carries nothing: sounds of hesitation, words said
 * twice in a row, and the small words with which people begin. It never adds or changes a word.
 */
final class Tidy {

  private static final Set<String> HESITATIONS =
      Set.of("uh", "um", "uhm", "erm", "er", "ah", "hmm");

  private static final Set<String> OPENINGS =
      Set.of(
          "and",
          "but",
          "so",
          "well",
          "now",
          "yeah",
          "yes",
          "yep",
          "right",
          "okay",
          "ok",
          "like",
          "then",
          "also",
          "basically",
          "actually",
          "obviously",
          "look",
          "oh",
          "sure",
          "again",
          "anyway",
          "because",
          "absolutely",
          "exactly",
          "definitely",
          "totally",
          "honestly");

  private static final List<List<String>> PHRASES =
      List.of(List.of("you", "know"), List.of("i", "mean"), List.of("of", "course"));

  private Tidy() {}

  /** The sentence for display: a capital in front, an end mark behind. Empty if nothing is left. */
  static String sentence(String exact) {
    List<String> words = new ArrayList<>();
    for (String word : exact.split(" ")) {
      String plain = plain(word);
      boolean again = !words.isEmpty() && plain(words.getLast()).equals(plain) && !plain.isEmpty();
      if (HESITATIONS.contains(plain)) {
        keepMark(words, word);
      } else if (again && !Character.isDigit(plain.charAt(0))) {
        words.set(words.size() - 1, word);
      } else {
        words.add(word);
      }
    }
    dropPhrases(words);
    dropOpenings(words);
    return words.isEmpty() ? "" : finish(String.join(" ", words));
  }

  /** A hesitation may carry the end mark of its sentence, or stand between commas of its own. */
  private static void keepMark(List<String> words, String hesitation) {
    char mark = hesitation.charAt(hesitation.length() - 1);
    if (words.isEmpty() || Character.isLetter(mark)) {
      return;
    }
    String bare = words.getLast().replaceAll("[,;]$", "");
    words.set(words.size() - 1, ".?!".indexOf(mark) >= 0 ? bare + mark : bare);
  }

  /** "You know" and its like are left out where commas set them apart. */
  private static void dropPhrases(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      List<String> pair = List.of(plain(words.get(i)), plain(words.get(i + 1)));
      boolean apart = i == 0 || words.get(i - 1).endsWith(",");
      if (PHRASES.contains(pair) && apart && words.get(i + 1).endsWith(",")) {
        words.subList(i, i + 2).clear();
        i--;
        if (i >= 0) {
          words.set(i, words.get(i).substring(0, words.get(i).length() - 1));
        }
      }
    }
  }

  private static void dropOpenings(List<String> words) {
    while (words.size() > 1 && OPENINGS.contains(plain(words.getFirst()))) {
      words.removeFirst();
    }
  }

  private static String finish(String text) {
    String bare = text.replaceAll("[,;:\\-–—\\s]+$", "");
    if (bare.isEmpty()) {
      return "";
    }
    String ended = bare.matches("(?s).*[.!?…][\"”’')]*$") ? bare : bare + ".";
    return ended.substring(0, 1).toUpperCase(Locale.ROOT) + ended.substring(1);
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']", "");
  }
}
