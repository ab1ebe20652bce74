package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionsTest {

  private static Reactions after(String answer) {
    return new Reactions(
        anInterview()
            .says("Mara", "We began early. Salt eats the steel. It never sleeps.")
            .says("Ada", answer)
            .reading()
            .sentences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wow.", "[laughs] Okay.", "Right. I love that.", "That's such a good line."})
  void who_is_struck_by_the_end_of_a_turn_says_so_at_once(String answer) {
    assertThat(after(answer).follow(2)).isTrue();
    assertThat(after(answer).follow(1)).isTrue();
    assertThat(after(answer).follow(0)).isFalse();
  }

  @Test
  void who_goes_on_or_asks_is_not_struck() {
    assertThat(after("And then? What did you do?").follow(2)).isFalse();
    assertThat(after("Mm. We read. We slept. Wow.").follow(2)).isFalse();
  }

  @Test
  void nobody_is_struck_by_what_comes_last() {
    assertThat(after("Wow.").follow(3)).isFalse();
  }
}
