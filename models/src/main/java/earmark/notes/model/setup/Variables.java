package earmark.notes.model.setup;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * Reads settings from environment variables, for a program without Spring. All methods throw {@link
 * UnusableModelSettings} for a value that they cannot read.
 */
record Variables(Map<String, String> environment) {

  /** The value; empty where it is not set. */
  String text(String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** A whole number; null where it is not set. */
  @Nullable Integer number(String variable) {
    return read(variable, Integer::valueOf, "a whole number, or leave it empty");
  }

  /** A large whole number; null where it is not set. */
  @Nullable Long count(String variable) {
    return read(variable, Long::valueOf, "a whole number, or leave it empty");
  }

  /** A number; null where it is not set. */
  @Nullable BigDecimal money(String variable) {
    return read(variable, BigDecimal::new, "a number such as 0.50, or leave it empty");
  }

  Duration duration(String variable, Duration usual) {
    Duration duration = read(variable, DurationStyle::detectAndParse, "a time such as 10m");
    return duration == null ? usual : duration;
  }

  private <T> @Nullable T read(String variable, Function<String, T> form, String wanted) {
    String text = text(variable);
    try {
      return text.isEmpty() ? null : form.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UnusableModelSettings("%s is '%s'; set %s.".formatted(variable, text, wanted), e);
    }
  }
}
