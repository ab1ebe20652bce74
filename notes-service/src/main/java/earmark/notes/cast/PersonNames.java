package earmark.notes.cast;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What looks like a person's name, and which spellings mean the same person. */
public final class PersonNames {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private PersonNames() {}

  /** Whether all of {@code text} could be one person's full name. */
  static boolean looksLike(String text, Language language) {
    return language.rules(RuleList.PERSON_NAME).fit(text)
        && words(text).stream().noneMatch(language.words(WordList.NOT_NAMES)::have);
  }

  static List<String> words(String name) {
    return Arrays.asList(name.strip().split("\\s+"));
  }

  static String first(String name) {
    return words(name).getFirst();
  }

  static String last(String name) {
    return words(name).getLast();
  }

  /**
   * Whether two spellings are so close that one is the other misheard; letters' case does not
   * count.
   */
  public static boolean soundAlike(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int shorter = Math.min(x.length(), y.length());
    return x.equals(y) || (shorter >= 4 && DISTANCE.apply(x, y) <= (shorter >= 8 ? 2 : 1));
  }

  /** Whether {@code label} is {@code name}, one of its parts, or a spelling close to it. */
  static boolean means(String label, String name) {
    if (soundAlike(label, name)) {
      return true;
    }
    List<String> full = words(name);
    return words(label).stream()
        .allMatch(part -> full.stream().anyMatch(word -> soundAlike(part, word)));
  }
}
