package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.FeedState;
import earmark.contracts.FeedState.Health;
import earmark.contracts.FeedState.Status;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import earmark.ingest.intake.ShowFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final Show SHOW =
      new Show(
          "show",
          "the-show",
          "The Show",
          List.of(),
          "https://example.org/feed.xml",
          null,
          null,
          null,
          null);

  private final Timetable timetable =
      new Timetable(new Pace(Duration.ofMinutes(10), Duration.ofHours(6), new Random(1)));

  @Test
  void a_followed_feed_is_due_at_first_and_then_after_a_while() {
    ShowFeed feed = feed(Follow.of("show"), Health.WELL);
    assertThat(timetable.isDue(feed, NOW)).isTrue();

    timetable.looked(feed, NOW);

    assertThat(timetable.isDue(feed, NOW.plusSeconds(60))).isFalse();
    assertThat(timetable.isDue(feed, NOW.plus(Duration.ofMinutes(12)))).isTrue();
    assertThat(timetable.next(feed)).isBetween(NOW.plusSeconds(500), NOW.plusSeconds(700));
  }

  @Test
  void a_feed_that_nobody_follows_is_never_due() {
    assertThat(timetable.isDue(feed(null, Health.WELL), NOW)).isFalse();
    Follow ended = Follow.of("show").withStanding(Follow.Standing.UNFOLLOWED);
    assertThat(timetable.isDue(feed(ended, Health.WELL), NOW)).isFalse();
    assertThat(timetable.next(feed(ended, Health.WELL))).isNull();
  }

  @Test
  void a_feed_that_is_gone_is_due_again_only_if_the_operator_asks() {
    Health gone = new Health(Status.GONE, "It is gone.", 0, null, NOW);
    assertThat(timetable.isDue(feed(Follow.of("show"), gone), NOW.plusSeconds(9))).isFalse();

    Follow asked = Follow.of("show").withNewsAt(NOW.plusSeconds(5));
    assertThat(timetable.isDue(feed(asked, gone), NOW.plusSeconds(9))).isTrue();
  }

  @Test
  void a_failing_feed_waits_unless_there_is_news() {
    Health failing = new Health(Status.OPEN, "Busy.", 1, NOW.plusSeconds(7200), NOW);
    ShowFeed feed = feed(Follow.of("show"), failing);
    timetable.looked(feed, NOW);
    assertThat(timetable.isDue(feed, NOW.plusSeconds(3600))).isFalse();
    assertThat(timetable.isDue(feed, NOW.plusSeconds(7200))).isTrue();

    ShowFeed withNews = feed(Follow.of("show").withNewsAt(NOW.plusSeconds(5)), failing);
    assertThat(timetable.isDue(withNews, NOW.plusSeconds(9))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-24, 24})
  void news_counts_once_though_the_clock_of_whoever_tells_it_is_a_day_off(long hours) {
    ShowFeed feed = feed(Follow.of("show"), Health.WELL);
    timetable.looked(feed, NOW);

    Follow told = Follow.of("show").withNewsAt(feed.nextNews(NOW.plus(Duration.ofHours(hours))));
    ShowFeed withNews = feed(told, Health.WELL);
    assertThat(timetable.isDue(withNews, NOW.plusSeconds(9))).isTrue();
    timetable.looked(withNews, NOW.plusSeconds(9));
    assertThat(timetable.isDue(withNews, NOW.plusSeconds(10))).isFalse();

    Follow toldAgain = told.withNewsAt(withNews.nextNews(NOW.plus(Duration.ofHours(hours))));
    assertThat(timetable.isDue(feed(toldAgain, Health.WELL), NOW.plusSeconds(10))).isTrue();
  }

  @Test
  void news_that_comes_during_a_look_is_answered_by_the_next() {
    ShowFeed before = feed(Follow.of("show"), Health.WELL);
    ShowFeed during = feed(Follow.of("show").withNewsAt(NOW.plusSeconds(1)), Health.WELL);
    timetable.looked(before, NOW.plusSeconds(5));

    assertThat(timetable.isDue(during, NOW.plusSeconds(6))).isTrue();
  }

  @Test
  void a_feed_that_is_gone_is_asked_for_again_though_the_poller_is_a_day_ahead() {
    Health gone = new Health(Status.GONE, "It is gone.", 0, null, NOW.plus(Duration.ofDays(1)));
    ShowFeed feed = feed(Follow.of("show"), gone);
    Follow asked = Follow.of("show").withNewsAt(feed.nextNews(NOW));

    assertThat(timetable.isDue(feed(asked, gone), NOW.plusSeconds(9))).isTrue();
  }

  @Test
  void a_whole_feed_is_read_for_items_that_failed_sooner_than_for_those_that_wait() {
    ShowFeed feed = feed(Follow.of("show"), Health.WELL);
    assertThat(timetable.wantsWholeForFailed(feed, NOW)).isTrue();
    assertThat(timetable.wantsWholeForWaiting(feed, NOW)).isFalse();
    timetable.looked(feed, NOW);

    assertThat(timetable.wantsWholeForFailed(feed, NOW.plus(Duration.ofHours(5)))).isFalse();
    assertThat(timetable.wantsWholeForFailed(feed, NOW.plus(Duration.ofHours(7)))).isTrue();
    assertThat(timetable.wantsWholeForWaiting(feed, NOW.plus(Duration.ofHours(7)))).isFalse();
    assertThat(timetable.wantsWholeForWaiting(feed, NOW.plus(Duration.ofHours(25)))).isTrue();
  }

  private static ShowFeed feed(@Nullable Follow follow, Health health) {
    FeedState state = FeedState.unread("show", "https://example.org/feed.xml").withHealth(health);
    return new ShowFeed(SHOW, state, follow);
  }
}
