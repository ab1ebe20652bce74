package earmark.notes.writing.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void words_of_a_trade_are_rarer_than_small_talk() {
    double specific = Rarity.of("Chloride corrodes every rivet beneath the abutment.");
    double smallTalk = Rarity.of("You know what I want to say to you about that.");
    assertThat(specific).isGreaterThan(smallTalk + 1).isLessThanOrEqualTo(3);
    assertThat(smallTalk).isNotNegative();
    assertThat(Rarity.of("")).isZero();
  }

  @Test
  void an_apostrophe_does_not_make_a_word_rare() {
    assertThat(Rarity.of("It's what he’s got.")).isEqualTo(Rarity.of("It what he got."));
  }

  @Test
  void a_stretch_that_tells_what_happened_stands_out() {
    List<String> sentences = new ArrayList<>(Collections.nCopies(40, "You want to say it."));
    for (int i = 18; i < 23; i++) {
      sentences.set(i, "We found chloride in the rivets of the abutment.");
    }
    Surroundings surroundings = new Surroundings(sentences);
    assertThat(surroundings.worth(20)).isGreaterThan(1);
    assertThat(surroundings.worth(2)).isNegative();
  }

  @Test
  void where_all_is_alike_nothing_stands_out() {
    assertThat(new Surroundings(Collections.nCopies(9, "You want to say it.")).worth(4)).isZero();
  }
}
