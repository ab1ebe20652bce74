package earmark.system;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short WebVTT transcript, said again and again for hours. */
final class LongTalk {

  private static final Duration ONCE = Duration.ofMinutes(6);
  private static final int TIMES = 30;
  private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d\\d\\d)");

  private LongTalk() {}

  static String of(String vtt) {
    List<String> cues = vtt.lines().skip(1).toList();
    return IntStream.range(0, TIMES)
        .mapToObj(i -> later(String.join("\n", cues), ONCE.multipliedBy(i)))
        .collect(Collectors.joining("\n", "WEBVTT\n", "\n"));
  }

  private static String later(String cues, Duration by) {
    return TIME.matcher(cues).replaceAll(time -> clock(millis(time) + by.toMillis()));
  }

  private static long millis(java.util.regex.MatchResult time) {
    long seconds =
        Long.parseLong(time.group(1)) * 3600
            + Long.parseLong(time.group(2)) * 60
            + Long.parseLong(time.group(3));
    return seconds * 1000 + Long.parseLong(time.group(4));
  }

  private static String clock(long millis) {
    Duration time = Duration.ofMillis(millis);
    return Matcher.quoteReplacement(
        "%02d:%02d:%02d.%03d"
            .formatted(
                time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart()));
  }
}
