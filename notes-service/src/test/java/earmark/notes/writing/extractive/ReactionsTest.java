package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionsTest {

  /** Whether {@code answer} is a reaction to one of the sentences before it, or to itself. */
  private static boolean strikes(int sentence, String answer) {
    Reading reading =
        anInterview()
            .says("Mara", "We began early. Salt eats the steel. It never sleeps.")
            .says("Ada", answer)
            .reading();
    return new Reactions(reading).follow(reading.sentences().get(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wow.", "[laughs] Okay.", "Right. I love that.", "That's such a good line."})
  void who_is_struck_by_the_end_of_a_turn_says_so_at_once(String answer) {
    assertThat(strikes(2, answer)).isTrue();
    assertThat(strikes(1, answer)).isTrue();
    assertThat(strikes(0, answer)).isFalse();
  }

  @Test
  void who_goes_on_or_asks_is_not_struck() {
    assertThat(strikes(2, "And then? What did you do?")).isFalse();
    assertThat(strikes(2, "Mm. We read. We slept. Wow.")).isFalse();
  }

  @Test
  void nobody_is_struck_by_what_comes_last() {
    assertThat(strikes(3, "Wow.")).isFalse();
  }
}
