package earmark.notes.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static final Numbers NUMBERS = new Numbers(Languages.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It took 1,200 days; 1200",
        "It took nine days; 9",
        "It took sixty one days; 61",
        "It took twenty five days; 25",
        "It took twenty-five days; 25",
        "It cost 5 million dollars; 5000000",
        "It cost five uh million dollars; 5000000",
        "It cost two hundred thousand dollars; 200000",
        "It weighs 3.50 kilos; 3.5",
        "A hundred people came; 100",
        "Version 1.2.3 is out; 123"
      })
  void digits_and_words_have_the_same_value(String text, String value) {
    assertThat(NUMBERS.in(text)).containsExactly(value);
  }

  @Test
  void one_is_no_number_since_it_is_a_pronoun_more_often() {
    assertThat(NUMBERS.in("One of them is the first one.")).isEmpty();
  }

  @Test
  void several_numbers_are_kept_apart() {
    assertThat(NUMBERS.in("From 40 minutes to nine, or 9, or ninety."))
        .containsExactlyInAnyOrderElementsOf(List.of("40", "9", "90"));
  }
}
