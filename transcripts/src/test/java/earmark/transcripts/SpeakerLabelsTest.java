package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Cue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that people write in forms of their own are speakers, and never words. */
class SpeakerLabelsTest {

  private static final String SAID =
      "The river below the old bridge takes away a little of the pier in each and every year.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Mara Quill:**",
        "**Mara Quill:***",
        "**Mara Quill, Ph.D.:**",
        "**Mara Quill, Psy.D:**",
        "Mara Quill, MD:",
        "Mara Quill, Jr., Esq.:",
      })
  void a_label_is_the_speaker(String label) {
    String turns = "**Ada Host:** %2$s%n%n%1$s %2$s%n%n".formatted(label, SAID).repeat(3);
    ReadTranscript read =
        TranscriptReader.read(turns.getBytes(StandardCharsets.UTF_8), null, null, null);

    assertThat(read.transcript().cues())
        .extracting(Cue::speaker)
        .contains("Ada Host")
        .contains("Mara Quill")
        .doesNotContainNull();
    assertThat(read.transcript().cues()).extracting(Cue::text).allMatch(SAID::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Audience member", "Unidentified speaker", "Female audience member"})
  void who_speaks_without_a_name_is_nobody_else(String label) {
    String turns = "**Ada Host:** %2$s%n%n**%1$s:** %2$s%n%n".formatted(label, SAID).repeat(3);
    ReadTranscript read =
        TranscriptReader.read(turns.getBytes(StandardCharsets.UTF_8), null, null, null);

    assertThat(read.transcript().cues()).extracting(Cue::speaker).contains("Ada Host", label);
    assertThat(read.transcript().cues()).extracting(Cue::text).allMatch(SAID::contains);
  }
}
