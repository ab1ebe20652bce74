package earmark.notes.grounding;

import earmark.notes.language.Language;
import earmark.notes.language.NumberWords;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of texts, whether they are digits or words. */
final class Numbers {

  private static final Pattern TOKEN = Pattern.compile("\\p{Nd}(?:[\\p{Nd},.]*\\p{Nd})?|\\p{L}+");
  private static final Pattern COMMAS = Pattern.compile(",");

  private final Words hesitations;
  private final NumberWords words;

  Numbers(Language language) {
    this.hesitations = language.words(WordList.HESITATIONS);
    this.words = language.numbers();
  }

  /** The values of all numbers: both "nine thousand" and "9,000" are 9000. */
  Set<String> in(String text) {
    List<String> tokens = tokens(text);
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < tokens.size(); ) {
      BigDecimal value = small(tokens.get(i));
      int next = value == null ? i : i + 1;
      if (value != null && isTens(tokens.get(i)) && next < tokens.size()) {
        long unit = words.unit(tokens.get(next));
        value = value.add(BigDecimal.valueOf(unit));
        next += unit > 0 ? 1 : 0;
      }
      while (next < tokens.size() && words.scale(tokens.get(next)).isPresent()) {
        BigDecimal scale = BigDecimal.valueOf(words.scale(tokens.get(next)).getAsLong());
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
  private List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    TOKEN
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(token -> !hesitations.have(token))
        .filter(token -> tokens.isEmpty() || !tokens.getLast().equals(token))
        .forEach(tokens::add);
    return tokens;
  }

  private @Nullable BigDecimal small(String token) {
    OptionalLong word = words.small(token);
    if (word.isPresent()) {
      return BigDecimal.valueOf(word.getAsLong());
    }
    return Character.isDigit(token.charAt(0)) ? digits(token) : null;
  }

  /** Digits with several points, such as those of a version, have the value of all together. */
  private static BigDecimal digits(String token) {
    String plain = COMMAS.matcher(token).replaceAll("");
    boolean decimal = plain.chars().filter(c -> c == '.').count() <= 1;
    return new BigDecimal(decimal ? plain : plain.replace(".", ""));
  }

  private boolean isTens(String token) {
    return words.small(token).orElse(0) >= 20;
  }
}
