package earmark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTextsTest {

  private static final Pattern CLOCK = Pattern.compile("(?:(\\d\\d):)?(\\d\\d):(\\d\\d)");
  private static final Pattern START =
      Pattern.compile(
          "(?m)^((?:\\d\\d:)?\\d\\d:\\d\\d)[.,]\\d{3} -->|\\((\\d\\d:\\d\\d:\\d\\d)\\):$"
              + "|\"startTime\": ?([\\d.]+)");

  private static String text(String file) throws IOException {
    try (var in = SampleTextsTest.class.getResourceAsStream("/samples/transcripts/" + file)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Double> starts(String text) {
    return START.matcher(text).results().map(SampleTextsTest::seconds).toList();
  }

  private static double seconds(java.util.regex.MatchResult start) {
    if (start.group(3) != null) {
      return Double.parseDouble(start.group(3));
    }
    Matcher clock = CLOCK.matcher(start.group(1) != null ? start.group(1) : start.group(2));
    assertThat(clock.matches()).isTrue();
    int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
    return hours * 3600.0
        + Integer.parseInt(clock.group(2)) * 60.0
        + Integer.parseInt(clock.group(3));
  }

  @ParameterizedTest
  @CsvSource({
    "1-weak-glue.vtt, 1205",
    "2-ten-minutes-on-the-riverbank.srt, 1075",
    "3-blame-the-thermometer-first.json, 1095",
    "4-ask-the-night-shift.txt, 1196"
  })
  void an_episode_is_long_enough_and_runs_forward_to_its_end(String file, double duration)
      throws IOException {
    String text = text(file);
    List<Double> starts = starts(text);
    assertThat(starts).isSorted();
    assertThat(starts.getLast()).isBetween(duration - 45, duration);
    String words = text.replaceAll("(?m)^.*-->.*$|^\\d+$|[\"{}\\[\\]]", " ");
    assertThat(words.split("\\s+").length).isGreaterThan(2500);
  }
}
