package earmark.notes.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The English words that turn what a sentence claims, that count, or that claim nothing. */
public final class ClaimWords {

  private static final String NEGATIONS =
      "not|never|no|nobody|none|nothing|nowhere|neither|nor|cannot|without|hardly|barely|scarcely"
          + "|rarely|seldom|\\p{L}+n't";

  private static final String DOUBTS =
      "if|unless|whether|because|maybe|perhaps|possibly|might|allegedly|supposedly|false|untrue|wrong"
          + "|myths?|lies?|doubts?|doubted|imagine|pretend(?:ed)?|suppose|jok(?:e|ing)|kidding";

  private static final Pattern NEGATION = anyOf(NEGATIONS);
  private static final Pattern TURN = anyOf(NEGATIONS + "|" + DOUBTS);

  private static final Set<String> HESITATIONS =
      Set.of("uh", "um", "uhm", "erm", "er", "ah", "hmm");

  private static final Set<String> OPENINGS =
      Set.of(
          ("and but so well now yeah yes yep right okay ok like then also basically actually"
                  + " obviously look oh sure again anyway because absolutely exactly definitely"
                  + " totally honestly")
              .split(" "));

  private static final Set<List<String>> ASIDES =
      Set.of(List.of("you", "know"), List.of("i", "mean"), List.of("of", "course"));

  private static final Map<String, Integer> SMALL_NUMBERS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  private ClaimWords() {}

  /** Whether a text says no. */
  public static boolean negates(String text) {
    return NEGATION.matcher(lower(text)).find();
  }

  /** Whether words negate, condition or doubt what stands beside them. */
  public static boolean turn(String words) {
    return TURN.matcher(lower(words)).find();
  }

  /** Whether a word is a sound of hesitation. */
  public static boolean isHesitation(String word) {
    return HESITATIONS.contains(lower(word));
  }

  /** Whether a sentence that begins with this word claims the same without it. */
  public static boolean isOpening(String word) {
    return OPENINGS.contains(lower(word));
  }

  /** Whether two words set apart by commas claim nothing. */
  public static boolean areAside(String first, String second) {
    return ASIDES.contains(List.of(lower(first), lower(second)));
  }

  /** The numbers from zero to ninety that are one word; "one" is a pronoun more often. */
  public static Map<String, Integer> smallNumbers() {
    return SMALL_NUMBERS;
  }

  /** The words that multiply the number before them. */
  public static Map<String, Long> scales() {
    return SCALES;
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
