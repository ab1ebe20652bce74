package earmark.ingest.polling;

import earmark.feeds.UpdateFrequency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is worth another look: often around the time at which an episode is due, rarely in
 * between, rarely where nothing comes any more. All times are spread a little, so that feeds that
 * began together do not stay together.
 */
final class Pace {

  private static final Duration RARELY = Duration.ofHours(24);
  private static final Duration A_HUB_TELLS = Duration.ofHours(12);

  /** Between two episodes, a feed is looked at about so many times. */
  private static final int LOOKS_BETWEEN = 48;

  /** An episode may come so much of its usual distance early or late. */
  private static final int AROUND = 8;

  /** A show that pauses so many times longer than ever is over. */
  private static final int OVER = 8;

  private static final double SPREAD = 0.1;
  private static final int MOST_DOUBLINGS = 10;

  private final Duration least;
  private final Duration most;
  private final RandomGenerator random;

  /**
   * @param least between two looks, however soon an episode is due
   * @param most between two looks at a show that is not over
   */
  Pace(Duration least, Duration most, RandomGenerator random) {
    this.least = least;
    this.most = most.compareTo(least) < 0 ? least : most;
    this.random = random;
  }

  /**
   * What is known of a show's rhythm.
   *
   * @param published when its last episodes came, the newest first; may be empty
   * @param frequency what its feed says; null where it says nothing
   * @param hubTells whether a hub has promised to announce updates
   */
  record Rhythm(List<Instant> published, @Nullable UpdateFrequency frequency, boolean hubTells) {

    static final Rhythm UNKNOWN = new Rhythm(List.of(), null, false);

    Rhythm {
      published = List.copyOf(published);
    }
  }

  /** How long to wait after a look at {@code now} that went well. */
  Duration afterSuccess(Rhythm rhythm, Instant now) {
    if (rhythm.frequency() != null && rhythm.frequency().complete()) {
      return spread(RARELY);
    }
    return spread(rhythm.hubTells() ? A_HUB_TELLS : between(rhythm, now));
  }

  /** How long to wait after the last of {@code failures} looks in a row that went wrong. */
  Duration afterFailure(int failures) {
    Duration doubled = least.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
    return spread(shorter(doubled, RARELY));
  }

  private Duration between(Rhythm rhythm, Instant now) {
    if (rhythm.published().size() < 2) {
      return least;
    }
    Instant last = rhythm.published().getFirst();
    Duration usual = usual(rhythm.published());
    Instant due = due(rhythm.frequency(), last, usual, now);
    Duration margin = usual.dividedBy(AROUND);
    if (now.isAfter(last.plus(usual.multipliedBy(OVER)).plus(RARELY))) {
      return RARELY;
    }
    if (now.isAfter(due.minus(margin)) && now.isBefore(due.plus(margin.multipliedBy(2)))) {
      return least;
    }
    return shorter(most, longer(least, usual.dividedBy(LOOKS_BETWEEN)));
  }

  private static Instant due(
      @Nullable UpdateFrequency frequency, Instant last, Duration usual, Instant now) {
    Instant promised =
        frequency == null ? null : frequency.next(last, now.minus(usual.dividedBy(AROUND)));
    return promised == null ? last.plus(usual) : promised;
  }

  /** The median, which a holiday does not move. */
  private static Duration usual(List<Instant> published) {
    List<Duration> gaps =
        IntStream.range(1, published.size())
            .mapToObj(i -> Duration.between(published.get(i), published.get(i - 1)))
            .sorted()
            .toList();
    return longer(gaps.get(gaps.size() / 2), Duration.ofMinutes(1));
  }

  private Duration spread(Duration duration) {
    double factor = 1 + SPREAD * (2 * random.nextDouble() - 1);
    return Duration.ofMillis(Math.max(1, Math.round(duration.toMillis() * factor)));
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
