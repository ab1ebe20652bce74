package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Cue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BestOfTest {

  private static final ReadTranscript TIMED =
      read(
          """
          WEBVTT

          00:01.000 --> 00:04.000
          the river rose in the night

          00:04.000 --> 00:08.000
          and nobody had seen it so high before
          """);

  private static final ReadTranscript COMPLETE =
      read(
          """
          WEBVTT

          00:01.000 --> 00:04.000
          <v Ada>the river rose in the night

          00:04.000 --> 00:08.000
          <v Ben>and nobody had seen it so high before
          """);

  private static ReadTranscript read(String text) {
    return TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), null, null, null);
  }

  private static BestOf bestOf(ReadTranscript... all) {
    BestOf best = new BestOf();
    for (ReadTranscript one : all) {
      best.add(one);
    }
    return best;
  }

  @Test
  void of_none_there_is_no_best() {
    assertThat(bestOf().result()).isEmpty();
    assertThat(bestOf().isComplete()).isFalse();
  }

  @Test
  void the_most_faithful_wins_whatever_came_first() {
    assertThat(bestOf(TIMED, COMPLETE).result()).contains(COMPLETE);
    assertThat(bestOf(COMPLETE, TIMED).result()).contains(COMPLETE);
  }

  @Test
  void it_is_complete_once_one_has_times_and_speakers() {
    assertThat(bestOf(TIMED).isComplete()).isFalse();
    assertThat(bestOf(TIMED, COMPLETE).isComplete()).isTrue();
  }

  @Test
  void a_transcript_without_speakers_gets_those_of_another() {
    ReadTranscript untimed =
        read(
            """
            Ada: The river rose in the night,

            Ben: and nobody had seen it so high before.

            Ada: So we walked along it for an hour and counted the boats that had come loose, one after
            the other, until there were none left to count and the light was gone.

            Ben: And then we went home again, and told them.
            """);

    Iterable<Cue> cues = bestOf(TIMED, untimed).result().orElseThrow().transcript().cues();

    assertThat(cues).extracting(Cue::speaker).containsExactly("Ada", "Ben");
    assertThat(cues).extracting(Cue::start).containsExactly(1000L, 4000L);
  }
}
