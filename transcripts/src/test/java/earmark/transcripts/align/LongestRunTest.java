package earmark.transcripts.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestRunTest {

  @Test
  void the_longest_run_is_kept_and_what_breaks_it_is_not() {
    assertThat(LongestRun.of(new long[] {5, 1, 2, 9, 3, 4}))
        .containsExactly(false, true, true, false, true, true);
  }

  @Test
  void equal_values_belong_to_one_run() {
    assertThat(LongestRun.of(new long[] {3, 3, 3})).containsExactly(true, true, true);
  }

  @Test
  void a_value_below_zero_is_left_out() {
    assertThat(LongestRun.of(new long[] {-1, 1, -1, 2})).containsExactly(false, true, false, true);
  }

  @Test
  void nothing_has_no_run() {
    assertThat(LongestRun.of(new long[] {})).isEmpty();
  }
}
