package earmark.notes.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What looks like a person's name, and which spellings mean the same person. */
public final class PersonNames {

  /** A name inside running text: two to four capitalised words, initials and particles allowed. */
  public static final String IN_TEXT =
      "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}\\.|de|van|von|der|la|bin|al|\\p{Lu}[\\p{L}'’-]+)){1,3}";

  private static final Pattern WHOLE = Pattern.compile(IN_TEXT);

  /** Capitalised words that begin titles of episodes rather than names of people. */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "how",
          "why",
          "what",
          "when",
          "where",
          "who",
          "is",
          "are",
          "and",
          "or",
          "of",
          "in",
          "on",
          "for",
          "to",
          "from",
          "with",
          "future",
          "deep",
          "learning",
          "science",
          "history",
          "life",
          "world",
          "new",
          "part",
          "episode",
          "live",
          "best",
          "great",
          "podcast",
          "show",
          "interview",
          "artificial",
          "intelligence",
          "machine",
          "computer",
          "computing",
          "data",
          "code",
          "software",
          "engineering",
          "programming",
          "design",
          "business",
          "building",
          "making",
          "inside",
          "beyond",
          "your",
          "my",
          "our",
          "this",
          "that",
          "not",
          "team",
          "story",
          "stories",
          "guide",
          "introduction",
          "music",
          "money",
          "mind",
          "war",
          "united",
          "states",
          "university",
          "school",
          "institute",
          "company",
          "inc",
          "labs",
          "lab",
          "today",
          "good",
          "bad",
          "big",
          "little",
          "early",
          "late",
          "first",
          "last",
          "open");

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private PersonNames() {}

  /** Whether all of {@code text} could be one person's full name. */
  static boolean looksLike(String text) {
    return WHOLE.matcher(text).matches()
        && words(text).stream()
            .noneMatch(word -> NOT_NAMES.contains(word.toLowerCase(Locale.ROOT)));
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
