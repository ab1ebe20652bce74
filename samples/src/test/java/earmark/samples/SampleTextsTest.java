package earmark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTextsTest {

  /** Read by the server's own reader, so that a text is held against what listeners are told. */
  private static final Map<String, Long> DURATIONS = durations();

  private static Map<String, Long> durations() {
    try (var in = SampleTextsTest.class.getResourceAsStream("/samples/feed.xml")) {
      byte[] feed = Objects.requireNonNull(in).readAllBytes();
      return SampleFeed.read(new String(feed, StandardCharsets.UTF_8)).secondsByAudio();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double durationOf(String file) {
    return (double) Objects.requireNonNull(DURATIONS.get("/audio/" + file.charAt(0) + ".wav"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-weak-glue.vtt",
        "2-ten-minutes-on-the-riverbank.srt",
        "3-blame-the-thermometer-first.json",
        "4-ask-the-night-shift.txt"
      })
  void an_episode_has_enough_words_and_runs_forward_to_its_end(String file) throws IOException {
    TranscriptText transcript = TranscriptText.read(file);
    assertThat(transcript.words()).isGreaterThanOrEqualTo(2500);
    assertThat(transcript.starts()).isSorted().doesNotHaveDuplicates();
    assertThat(transcript.times()).isSorted();
    assertThat(transcript.times().getLast()).isCloseTo(durationOf(file), within(5.0));
  }
}
