package earmark.notes.work;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedThingsTest {

  private static List<String> namesIn(String said) {
    Reading reading = anInterview().says("Mara Quill", said).briefing().reading();
    NamedThings things = new NamedThings(reading.language(), new Capitals(reading.sentences()));
    return reading.sentences().stream()
        .flatMap(sentence -> things.in(sentence).stream())
        .map(NamedThing::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We saw Tides of Iron at noon.; Tides of Iron",
        "So we used Rivetbase and Saltbox for it.; Rivetbase, Saltbox",
        "He wrote Our River, Your Bridge in spring.; Our River, Your Bridge",
        "And I was using Rivetbase for 12 years.; Rivetbase",
        "There is the piece \"Who moved the river?\" by her.; Who moved the river",
        "We met Rivetbase. Then came Saltbox.; Rivetbase, Saltbox",
        "The rust came from Saltbox's own yard.; Saltbox",
        "We like gRivet and rivet.js very much.; gRivet"
      })
  void names_are_runs_of_words_with_capitals_or_stand_in_quotation_marks(
      String said, String names) {
    assertThat(String.join(", ", namesIn(said))).isEqualTo(names);
  }
}
