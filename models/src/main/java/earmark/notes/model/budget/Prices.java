package earmark.notes.model.budget;

import earmark.notes.model.TokenCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model costs, per million tokens, in any currency.
 *
 * @param input tokens of questions
 * @param cached tokens of questions that the provider had cached
 * @param output tokens of replies
 */
public record Prices(BigDecimal input, BigDecimal cached, BigDecimal output) {

  private static final String NUMBER = "\\s*([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*";
  private static final Pattern FORM = Pattern.compile(NUMBER + "/" + NUMBER + "/" + NUMBER);
  private static final BigDecimal BILLIONTHS = BigDecimal.valueOf(1000);

  /**
   * Reads {@code INPUT/CACHED/OUTPUT}, such as {@code 2.50/0.25/10}; empty if it has another form.
   */
  public static Optional<Prices> parse(String words) {
    Matcher form = FORM.matcher(words);
    return form.matches()
        ? Optional.of(
            new Prices(
                new BigDecimal(form.group(1)),
                new BigDecimal(form.group(2)),
                new BigDecimal(form.group(3))))
        : Optional.empty();
  }

  /** The cost in billionths of the currency's unit, rounded up. */
  public long billionths(TokenCount tokens) {
    BigDecimal fresh = BigDecimal.valueOf(Math.max(0, tokens.input() - tokens.cached()));
    return fresh
        .multiply(input)
        .add(BigDecimal.valueOf(tokens.cached()).multiply(cached))
        .add(BigDecimal.valueOf(tokens.output()).multiply(output))
        .multiply(BILLIONTHS)
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }
}
