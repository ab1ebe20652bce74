package earmark.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caption as it stands in a WebVTT or SubRip file.
 *
 * @param start milliseconds, inclusive
 * @param end milliseconds, exclusive
 * @param text its lines with their markup
 */
record Caption(long start, long end, List<String> text) {

  private static final Pattern TIMES =
      Pattern.compile("\\s*(?<start>%1$s)\\s*-->\\s*(?<end>%1$s)(?:\\s.*)?".formatted(Clock.TIME));

  /** A caption without text yet, or null when {@code line} holds no times. */
  static @Nullable Caption at(int number, String line) {
    Matcher times = TIMES.matcher(line);
    if (!times.matches()) {
      return null;
    }
    long start = Clock.millis(times.group("start"));
    long end = Clock.millis(times.group("end"));
    if (start == Clock.NONE || end == Clock.NONE) {
      return null;
    }
    if (end < start) {
      throw new TranscriptRefused(
          number,
          "runs backwards: \"" + line.strip() + "\" ends before it starts",
          "correct its times so that the end comes after the start");
    }
    return new Caption(start, end, new ArrayList<>());
  }
}
