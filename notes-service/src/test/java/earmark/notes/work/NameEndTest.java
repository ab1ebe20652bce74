package earmark.notes.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rivetbase for 12; Rivetbase",
        "Tides of Iron to the; Tides of Iron",
        "Rivetbase 12; Rivetbase 12",
        "Rivetbase; Rivetbase",
        "rivets; rivets"
      })
  void small_words_at_the_end_are_no_part_of_a_name(String said, String name) {
    assertThat(NameEnd.withoutTail(said)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "Saltbox's; Saltbox",
        "Saltbox’s.; Saltbox",
        "Rivets'; Rivets",
        "Who moved the river?,; Who moved the river",
        "Rivets; Rivets",
        "?; ||"
      })
  void marks_at_the_end_are_no_part_of_a_name(String said, String name) {
    assertThat(NameEnd.withoutMarks(said)).isEqualTo(name);
  }
}
