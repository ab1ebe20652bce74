package earmark.feeds;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code itunes:duration}: seconds, {@code MM:SS} or {@code H:MM:SS}. */
final class Durations {

  private static final Pattern DURATION =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6})(?:\\.\\d+)?");

  private Durations() {}

  /** Whole seconds, or null when {@code text} is no duration or says 0. */
  static @Nullable Integer seconds(@Nullable String text) {
    var found = DURATION.matcher(text == null ? "" : text.strip());
    if (!found.matches()) {
      return null;
    }
    int seconds =
        (number(found.group(1)) * 60 + number(found.group(2))) * 60 + number(found.group(3));
    return seconds == 0 ? null : seconds;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
