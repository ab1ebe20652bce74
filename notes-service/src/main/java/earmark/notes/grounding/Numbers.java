package earmark.notes.grounding;

import earmark.notes.reading.ClaimWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text, whether they are digits or words. */
final class Numbers {

  private static final Pattern TOKEN = Pattern.compile("\\p{Nd}(?:[\\p{Nd},.]*\\p{Nd})?|\\p{L}+");
  private static final Pattern COMMAS = Pattern.compile(",");

  private Numbers() {}

  /** The values of all numbers: both "nine thousand" and "9,000" are 9000. */
  static Set<String> of(String text) {
    List<String> tokens = tokens(text);
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < tokens.size(); ) {
      BigDecimal value = small(tokens.get(i));
      int next = value == null ? i : i + 1;
      if (value != null && isTens(tokens.get(i)) && isUnit(tokens, next)) {
        value =
            value.add(
                BigDecimal.valueOf(ClaimWords.smallNumbers().getOrDefault(tokens.get(next), 0)));
        next++;
      }
      while (next < tokens.size() && ClaimWords.scales().containsKey(tokens.get(next))) {
        BigDecimal scale =
            BigDecimal.valueOf(ClaimWords.scales().getOrDefault(tokens.get(next), 1L));
        value = value == null ? scale : value.multiply(scale);
        next++;
      }
      if (value != null) {
        numbers.add(value.stripTrailingZeros().toPlainString());
      }
      i = Math.max(next, i + 1);
    }
    return numbers;
  }

  /** Without hesitations and repetitions: "five uh million" is one number. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    TOKEN
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(token -> !ClaimWords.isHesitation(token))
        .filter(token -> tokens.isEmpty() || !tokens.getLast().equals(token))
        .forEach(tokens::add);
    return tokens;
  }

  private static @Nullable BigDecimal small(String token) {
    Integer word = ClaimWords.smallNumbers().get(token);
    if (word != null) {
      return BigDecimal.valueOf(word);
    }
    return Character.isDigit(token.charAt(0)) ? digits(token) : null;
  }

  /** Digits with several points, such as those of a version, have the value of all together. */
  private static BigDecimal digits(String token) {
    String plain = COMMAS.matcher(token).replaceAll("");
    boolean decimal = plain.chars().filter(c -> c == '.').count() <= 1;
    return new BigDecimal(decimal ? plain : plain.replace(".", ""));
  }

  private static boolean isTens(String token) {
    Integer value = ClaimWords.smallNumbers().get(token);
    return value != null && value >= 20;
  }

  private static boolean isUnit(List<String> tokens, int at) {
    Integer value = at < tokens.size() ? ClaimWords.smallNumbers().get(tokens.get(at)) : null;
    return value != null && value > 0 && value < 10;
  }
}
