package earmark.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

  @Test
  void a_point_without_proof_cannot_be_made() {
    assertThatThrownBy(() -> new Point("Nobody said this.", null, List.of()))
        .hasMessageContaining("without proof");
  }

  @Test
  void a_work_that_is_only_mentioned_cannot_be_recommended() {
    Work work = new Work("A title", null, Work.CreatorSource.UNKNOWN, Work.Kind.BOOK, null);
    Quote quote = new Quote("A title", 0L, 1L, null);
    for (Stance stance : List.of(Stance.MENTIONED, Stance.CRITICISED, Stance.SPONSORED)) {
      assertThatThrownBy(() -> new Recommendation(work, stance, null, null, quote))
          .hasMessageContaining(stance.name());
    }
  }

  @Test
  void a_cue_that_runs_backwards_or_says_nothing_cannot_be_made() {
    assertThatThrownBy(() -> new Cue(2000, 1000, null, "words")).hasMessageContaining("forward");
    assertThatThrownBy(() -> new Cue(0, 1000, null, " ")).hasMessageContaining("text");
  }

  @Test
  void the_starts_of_words_fit_the_words_and_the_cue() {
    assertThatThrownBy(() -> new Cue(0, 1000, null, "two words", List.of(0L)))
        .hasMessageContaining("2 words has 1 starts");
    assertThatThrownBy(() -> new Cue(0, 1000, null, "two words", List.of(500L, 400L)))
        .hasMessageContaining("400 ms");
    assertThatThrownBy(() -> new Cue(0, 1000, null, "two words", List.of(0L, 1001L)))
        .hasMessageContaining("1001 ms");
  }
}
