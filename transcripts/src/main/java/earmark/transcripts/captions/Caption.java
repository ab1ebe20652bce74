package earmark.transcripts.captions;

import earmark.transcripts.raw.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caption as it stands in a WebVTT or SubRip file.
 *
 * @param start milliseconds, inclusive
 * @param end milliseconds, exclusive; before the start in broken files
 * @param text its lines with their markup
 */
record Caption(long start, long end, List<String> text) {

  private static final Pattern TIMES =
      Pattern.compile(
          "\\A\\s*(?<start>%1$s)\\s*-->\\s*(?<end>%1$s)(?:\\s.*)?".formatted(Clock.SPACED_TIME),
          Pattern.DOTALL);

  /** A caption without text yet, or null when {@code line} holds no times. */
  static @Nullable Caption at(String line) {
    if (!line.contains("-->")) {
      return null;
    }
    Matcher times = TIMES.matcher(line);
    if (!times.matches()) {
      return null;
    }
    long start = Clock.millis(times.group("start").replace(" ", ""));
    long end = Clock.millis(times.group("end").replace(" ", ""));
    return start == Clock.NONE || end == Clock.NONE
        ? null
        : new Caption(start, end, new ArrayList<>());
  }
}
