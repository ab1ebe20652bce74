package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the text of a point must agree on with its proof. */
final class PointChecks {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
  private static final Pattern NEGATION =
      Pattern.compile("\\b(not|never|no|nobody|none|nothing|neither|cannot|without)\\b|n['’]t\\b");

  /** Points that share more of their words than this say the same. */
  private static final double SAME = 0.6;

  private PointChecks() {}

  /** The reason against a text with this proof, or null if there is none. */
  static @Nullable Refusal against(String text, List<Quote> proof) {
    String said = proof.stream().map(Quote::text).collect(Collectors.joining(" "));
    if (!numbersOf(said).containsAll(numbersOf(text))) {
      return Refusal.NUMBER_WITHOUT_PROOF;
    }
    return negates(text) == negates(said) ? null : Refusal.NEGATION_LOST;
  }

  /** Whether two texts share so many words that they say the same. */
  static boolean same(String a, String b) {
    Set<String> x = wordsOf(a);
    Set<String> y = wordsOf(b);
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    int either = x.size() + y.size() - both.size();
    return either > 0 && (double) both.size() / either > SAME;
  }

  private static Set<String> numbersOf(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> number.group().replace(",", ""))
        .collect(Collectors.toSet());
  }

  private static boolean negates(String text) {
    return NEGATION.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static Set<String> wordsOf(String text) {
    return Arrays.stream(text.split("\\s+"))
        .map(Word::plain)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
