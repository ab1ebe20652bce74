package earmark.ingest.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lengths that {@code itunes:duration} gives: seconds, {@code MM:SS} or {@code H:MM:SS}. */
final class Durations {

  private static final Pattern FORM =
      Pattern.compile("\\d{1,6}(?:\\.\\d+)?|(?:\\d{1,3}:)?\\d{1,4}:\\d{1,2}");

  private Durations() {}

  /** Whole seconds; null for what is no length, and for nothing. */
  static @Nullable Integer seconds(String text) {
    if (!FORM.matcher(text).matches()) {
      return null;
    }
    int seconds = 0;
    for (String part : text.split(":")) {
      seconds = seconds * 60 + (int) Double.parseDouble(part);
    }
    return seconds == 0 ? null : seconds;
  }
}
