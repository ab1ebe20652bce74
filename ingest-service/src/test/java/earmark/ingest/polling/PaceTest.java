package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.feeds.UpdateFrequency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration LEAST = Duration.ofMinutes(15);
  private static final Duration MOST = Duration.ofHours(4);
  private static final Instant LAST = Instant.parse("2026-03-02T08:00:00Z");

  private final Pace pace = new Pace(LEAST, MOST, new Random(1));

  private static Pace.Rhythm every(Duration gap) {
    List<Instant> published =
        IntStream.range(0, 6).mapToObj(i -> LAST.minus(gap.multipliedBy(i))).toList();
    return new Pace.Rhythm(published, null, false);
  }

  private void near(Duration wait, Duration wanted) {
    assertThat(wait.toMillis()).isBetween(wanted.toMillis() * 9 / 10, wanted.toMillis() * 11 / 10);
  }

  @Test
  void a_weekly_show_is_looked_at_often_when_it_is_due_and_seldom_in_between() {
    Pace.Rhythm weekly = every(Duration.ofDays(7));
    near(pace.afterSuccess(weekly, LAST.plus(Duration.ofDays(7))), LEAST);
    near(pace.afterSuccess(weekly, LAST.plus(Duration.ofDays(3))), Duration.ofMinutes(210));
  }

  @Test
  void a_daily_show_is_looked_at_every_half_hour_and_a_new_one_as_often_as_allowed() {
    near(
        pace.afterSuccess(every(Duration.ofDays(1)), LAST.plus(Duration.ofHours(8))),
        Duration.ofMinutes(30));
    near(pace.afterSuccess(Pace.Rhythm.UNKNOWN, LAST), LEAST);
  }

  @Test
  void a_show_that_is_over_or_has_a_hub_is_looked_at_rarely() {
    var over = new Pace.Rhythm(List.of(), new UpdateFrequency(true, null, null), false);
    near(pace.afterSuccess(over, LAST), Duration.ofHours(24));
    near(
        pace.afterSuccess(every(Duration.ofDays(7)), LAST.plus(Duration.ofDays(90))),
        Duration.ofHours(24));
    var told = new Pace.Rhythm(every(Duration.ofDays(7)).published(), null, true);
    near(pace.afterSuccess(told, LAST), Duration.ofHours(12));
  }

  @Test
  void what_a_feed_says_of_its_frequency_comes_before_its_past() {
    var monthly = new UpdateFrequency(false, "FREQ=MONTHLY", LAST);
    var rhythm = new Pace.Rhythm(every(Duration.ofDays(7)).published(), monthly, false);
    near(pace.afterSuccess(rhythm, LAST.plus(Duration.ofDays(7))), Duration.ofMinutes(210));
    near(pace.afterSuccess(rhythm, Instant.parse("2026-04-02T08:00:00Z")), LEAST);
  }

  @Test
  void failures_in_a_row_double_the_wait_up_to_a_day() {
    near(pace.afterFailure(1), LEAST);
    near(pace.afterFailure(3), LEAST.multipliedBy(4));
    near(pace.afterFailure(1000), Duration.ofHours(24));
  }
}
