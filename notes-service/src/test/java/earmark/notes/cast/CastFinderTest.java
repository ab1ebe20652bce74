package earmark.notes.cast;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.AnInterview;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastFinderTest {

  private static Cast castOf(AnInterview interview) {
    return interview.briefing().cast();
  }

  private static List<String> guestsOf(AnInterview interview) {
    return castOf(interview).guests().stream().map(CastGuest::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "#12 – Mara Quill: Bridges that sing; Mara Quill",
        "Bridges that sing | Mara Quill (Quill Works); Mara Quill",
        "Bridges That Sing with Mara Quill; Mara Quill",
        "Deep Bridges (Mara Quill, Quill Works); Mara Quill"
      })
  void a_guest_is_found_in_the_title(String title, String guest) {
    var interview = anInterview().titled(title).says(null, "I'm here with Mara in her workshop.");
    assertThat(guestsOf(interview)).containsExactly(guest);
  }

  @Test
  void capitals_in_a_title_are_no_guest_if_nobody_says_the_name() {
    var interview =
        anInterview().titled("Grand Canyon: a walk").says(null, "We walked for nine days there.");
    assertThat(guestsOf(interview)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dark Energy | The sky at night; We know of dark energy since 1998. Dark matter is older.",
        "Round II: the bridge; Round two begins. Round and round it goes.",
        "Local AI at home; A local AI needs no network. Local models are small."
      })
  void what_is_said_as_common_words_is_no_guest(String title, String said) {
    assertThat(guestsOf(anInterview().titled(title).says(null, said))).isEmpty();
  }

  @Test
  void where_speakers_are_labelled_a_name_in_the_title_must_be_announced_or_speak() {
    var interview =
        anInterview()
            .titled("Grand Canyon: a walk")
            .says("Ada Host", "We walked through the Grand Canyon for nine days.");
    assertThat(guestsOf(interview)).doesNotContain("Grand Canyon");
    assertThat(guestsOf(interview.says("Mara Quill", "It was hot.")))
        .doesNotContain("Grand Canyon");
    assertThat(
            guestsOf(
                anInterview()
                    .hostedBy("Ada Host")
                    .titled("Bridges | Mara Quill")
                    .says("Ada Host", "My guest today is Mara Quill, a bridge inspector.")))
        .containsExactly("Mara Quill");
  }

  @Test
  void a_name_that_is_misheard_is_shown_as_the_metadata_spells_it() {
    var interview =
        anInterview()
            .hostedBy("Ada Host")
            .withGuest("Richard Sennett")
            .says("Ada", "My guest today is Richard Sennet, a sociologist of work.")
            .says("Richard Sennet", "Thank you for having me.");
    assertThat(guestsOf(interview)).containsExactly("Richard Sennett");
    assertThat(castOf(interview).speaker("Richard Sennet")).isEqualTo("Richard Sennett");
    assertThat(castOf(interview).speaker("Ada")).isEqualTo("Ada Host");
  }

  @Test
  void a_bio_line_is_drawn_from_the_introduction() {
    CastGuest guest =
        castOf(
                anInterview()
                    .hostedBy("Ada Host")
                    .says(
                        "Ada",
                        "My guest today is Mara Quill, a bridge inspector who listens to steel for a"
                            + " living.")
                    .says("Mara Quill", "It does hum, you know."))
            .guests()
            .getFirst();
    assertThat(guest.bio()).isEqualTo("A bridge inspector who listens to steel for a living");
    assertThat(guest.bioWords()).isEqualTo("a bridge inspector who listens to steel for a living.");
  }

  @Test
  void a_label_is_the_speaker_whatever_its_form() {
    Cast cast =
        castOf(
            anInterview()
                .hostedBy("Ada Host")
                .says("Ada Host", "What do you inspect?")
                .says("Mara Q Quill", "I inspect bridges, and the rivets of bridges.")
                .says("Narrator", "She does."));
    assertThat(cast.speaker("Mara Q Quill")).isEqualTo("Mara Q Quill");
    assertThat(cast.speaker("Narrator")).isEqualTo("Narrator");
    assertThat(cast.guests()).extracting(CastGuest::name).contains("Mara Q Quill");
  }

  @Test
  void a_label_that_is_no_name_stays_unnamed() {
    var cast = castOf(anInterview().says("Speaker 1", "Hello there.").says("SPEAKER_02", "Hi."));
    assertThat(cast.speaker("Speaker 1")).isNull();
    assertThat(cast.speaker("SPEAKER_02")).isNull();
    assertThat(cast.guests()).isEmpty();
  }
}
