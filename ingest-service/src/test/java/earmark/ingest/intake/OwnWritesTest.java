package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnWritesTest {

  private long nanos;
  private final OwnWrites<String> own = new OwnWrites<>(() -> nanos);

  @Test
  void without_an_own_write_everything_in_the_log_is_the_newest() {
    assertThat(own.isNewest("key", "from another instance")).isTrue();
  }

  @Test
  void until_an_own_write_comes_back_the_log_is_older() {
    own.write("key", "mine", () -> {});

    assertThat(own.isNewest("key", "older")).isFalse();
    assertThat(own.isNewest("key", "mine")).isTrue();
    assertThat(own.isNewest("key", "newer")).isTrue();
  }

  @Test
  void of_two_own_writes_the_first_is_not_the_newest() {
    own.write("key", "first", () -> {});
    own.write("key", "second", () -> {});

    assertThat(own.isNewest("key", "first")).isFalse();
    assertThat(own.isNewest("key", "second")).isTrue();
  }

  @Test
  void the_same_value_twice_comes_back_twice() {
    own.write("key", "same", () -> {});
    own.write("key", "same", () -> {});

    assertThat(own.isNewest("key", "same")).isFalse();
    assertThat(own.isNewest("key", "same")).isTrue();
  }

  @Test
  void a_compacted_log_may_leave_out_an_earlier_own_write() {
    own.write("key", "first", () -> {});
    own.write("key", "second", () -> {});

    assertThat(own.isNewest("key", "second")).isTrue();
    assertThat(own.isNewest("key", "from another instance")).isTrue();
  }

  @Test
  void keys_do_not_hold_each_other_up() {
    own.write("key", "mine", () -> {});
    assertThat(own.isNewest("other", "anything")).isTrue();
  }

  @Test
  void a_write_that_fails_is_not_waited_for() {
    assertThatThrownBy(
            () ->
                own.write(
                    "key",
                    "mine",
                    () -> {
                      throw new IllegalStateException("The broker did not answer");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(own.isNewest("key", "from another instance")).isTrue();
  }

  @Test
  void a_write_that_comes_back_while_it_is_published_is_recognised() {
    own.write("key", "mine", () -> assertThat(own.isNewest("key", "mine")).isTrue());
    assertThat(own.isNewest("key", "newer")).isTrue();
  }

  @Test
  void a_write_that_never_comes_back_is_given_up_after_a_while() {
    own.write("key", "lost", () -> {});
    nanos = Duration.ofSeconds(80).toNanos();
    assertThat(own.isNewest("key", "from another instance")).isFalse();

    nanos = Duration.ofSeconds(100).toNanos();
    assertThat(own.isNewest("key", "from another instance")).isTrue();
  }
}
