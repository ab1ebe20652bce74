package earmark.notes.grounding;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedDetailsTest {

  private static final Briefing BRIEFING =
      anInterview()
          .titled("The bridge of 1911")
          .hostedBy("Ada Host")
          .withGuest("Mara Quill")
          .says("Mara Quill", "We moved to Vell in spring. The rivets there cost us two years.")
          .says("Ada", "And then?")
          .says("Mara Quill", "Then we went home. It rained. We slept. It rained in Rome.")
          .briefing();
  private static final Evidence PROOF =
      EpisodeSource.of(BRIEFING, List.of())
          .evidence(List.of(new Claim("The rivets there cost us two years.", -1)));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mara Quill lost two years to the rivets of Vell.; true",
        "Quill’s rivets cost her two years.; true",
        "The bridge cost Ada nothing.; true",
        "The people in Vellish towns lost two years.; true",
        "Rivets cost the people in Rome two years.; false",
        "Rivets cost Otto Brandt two years.; false",
        "Brandt lost two years.; true",
      })
  void a_name_stands_near_the_proof_or_in_the_metadata(String text, boolean known) {
    assertThat(new CarriedDetails(BRIEFING).names(text, PROOF)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The rivets cost 2 years.; true",
        "The rivets of 1911 cost two years.; true",
        "The rivets cost three years.; false",
        "The rivets of 1912 cost two years.; false",
      })
  void a_number_stands_in_the_proof_or_in_the_metadata(String text, boolean known) {
    assertThat(new CarriedDetails(BRIEFING).numbers(text, PROOF)).isEqualTo(known);
  }
}
