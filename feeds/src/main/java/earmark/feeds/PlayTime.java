package earmark.feeds;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Normal play time (RFC 2326 section 3.6) as Podlove Simple Chapters write it. */
final class PlayTime {

  private static final Pattern TIME =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,6}(?:\\.\\d{1,9})?)");
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  private PlayTime() {}

  /** Milliseconds; -1 where {@code text} is no time. */
  static long millis(@Nullable String text) {
    Matcher found = TIME.matcher(text == null ? "" : text.strip());
    if (!found.matches()) {
      return -1;
    }
    return number(found.group(1)) * HOUR
        + number(found.group(2)) * MINUTE
        + new BigDecimal(found.group(3)).movePointRight(3).longValue();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
