package earmark.notes.writing.extractive;

import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spoken words readable by leaving out what carries nothing: sounds of hesitation, words said
 * twice in a row, and the small words with which people begin. It never adds or changes a word.
 */
final class Tidy {

  private static final Pattern END = Pattern.compile("[.!?…][\"”’')]*\\z");

  private final Words hesitations;
  private final Words openings;
  private final Words asides;

  Tidy(Language language) {
    this.hesitations = language.words(WordList.HESITATIONS);
    this.openings = language.words(WordList.OPENINGS);
    this.asides = language.words(WordList.ASIDES);
  }

  /** The sentence for display: a capital in front, an end mark behind. Empty if nothing is left. */
  String sentence(String exact) {
    List<String> words = new ArrayList<>();
    for (String word : exact.split(" ")) {
      String plain = plain(word);
      boolean again = !words.isEmpty() && plain(words.getLast()).equals(plain) && !plain.isEmpty();
      if (hesitations.have(plain)) {
        keepMark(words, word);
      } else if (again && !Character.isDigit(plain.charAt(0))) {
        words.set(words.size() - 1, word);
      } else {
        words.add(word);
      }
    }
    dropAsides(words);
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
  private void dropAsides(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String pair = plain(words.get(i)) + " " + plain(words.get(i + 1));
      boolean apart = i == 0 || words.get(i - 1).endsWith(",");
      if (asides.have(pair) && apart && words.get(i + 1).endsWith(",")) {
        words.subList(i, i + 2).clear();
        i--;
        if (i >= 0) {
          words.set(i, words.get(i).substring(0, words.get(i).length() - 1));
        }
      }
    }
  }

  private void dropOpenings(List<String> words) {
    while (words.size() > 1 && openings.have(plain(words.getFirst()))) {
      words.removeFirst();
    }
  }

  private static String finish(String text) {
    String bare = text.replaceAll("(?<![,;:\\-–—\\s])[,;:\\-–—\\s]+$", "");
    if (bare.isEmpty()) {
      return "";
    }
    String ended = END.matcher(bare).find() ? bare : bare + ".";
    return ended.substring(0, 1).toUpperCase(Locale.ROOT) + ended.substring(1);
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']", "");
  }
}
