package earmark.notes.writing.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "So, um, we cut it by half.; We cut it by half.",
        "And the the bridge hums uh at night.; The bridge hums at night.",
        "You know, steel remembers every winter; Steel remembers every winter.",
        "The bolts, you know, loosen first.; The bolts loosen first.",
        "Numbers and, um, complaints about the weather.; Numbers and complaints about the weather.",
        "We, we never asked uh.; We never asked.",
        "No, it was not the wind.; No, it was not the wind.",
        "It ran 2 2 hours.; It ran 2 2 hours."
      })
  void what_carries_nothing_is_left_out_and_nothing_else(String said, String shown) {
    assertThat(new Tidy(Languages.english()).sentence(said)).isEqualTo(shown);
  }
}
