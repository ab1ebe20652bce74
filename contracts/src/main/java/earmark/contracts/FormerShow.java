package earmark.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feed inside the events of {@code shows} from before feeds had topics of their own. Such
 * events are read, never written.
 *
 * @param id see {@link Show#id}
 * @param feed null in events of today, and for a show without a feed
 */
public record FormerShow(String id, @Nullable Feed feed) {

  /** The fields are those of {@link FeedState} and {@link Follow}. */
  public record Feed(
      String url,
      @Nullable String entityTag,
      @Nullable String lastModified,
      @Nullable FormerHub hub,
      @Nullable FormerHealth health,
      Follow.@Nullable Backlog backlog,
      @Nullable Instant newsAt) {}

  /** A hub, with the end of the subscription that it confirmed. */
  public record FormerHub(String url, String topic, @Nullable Instant leaseUntil) {}

  /** Whether the feed was polled and could be read. */
  public record FormerHealth(
      @Nullable FormerStanding standing,
      @Nullable String trouble,
      int failures,
      @Nullable Instant notBefore) {}

  /** What the operator, the publisher or the server said of the feed. */
  public enum FormerStanding {
    FOLLOWED,
    UNFOLLOWED,
    BLOCKED,
    GONE
  }

  /** The state of the feed; empty for a show without one. */
  public Optional<FeedState> state() {
    if (feed == null) {
      return Optional.empty();
    }
    FeedState.Hub hub =
        feed.hub == null ? null : new FeedState.Hub(feed.hub.url(), feed.hub.topic());
    return Optional.of(
        new FeedState(
            id, feed.url, feed.entityTag, feed.lastModified, backlog(feed), hub, health(feed)));
  }

  /** What the operator wanted of the feed; empty for a show without one. */
  public Optional<Follow> follow() {
    if (feed == null) {
      return Optional.empty();
    }
    Follow.Standing standing =
        standing(feed) == FormerStanding.UNFOLLOWED
            ? Follow.Standing.UNFOLLOWED
            : Follow.Standing.FOLLOWED;
    return Optional.of(new Follow(id, standing, backlog(feed), feed.newsAt, lease(feed.hub), null));
  }

  private static Follow.@Nullable Lease lease(@Nullable FormerHub hub) {
    return hub == null || hub.leaseUntil == null
        ? null
        : new Follow.Lease(hub.url, hub.topic, hub.leaseUntil);
  }

  private static FeedState.Health health(Feed feed) {
    if (feed.health == null) {
      return FeedState.Health.WELL;
    }
    FeedState.Status status =
        switch (standing(feed)) {
          case BLOCKED -> FeedState.Status.BLOCKED;
          case GONE -> FeedState.Status.GONE;
          case FOLLOWED, UNFOLLOWED -> FeedState.Status.OPEN;
        };
    // What was found was found after the last news, which it answered.
    Instant at =
        status == FeedState.Status.OPEN && feed.health.failures == 0
            ? null
            : Objects.requireNonNullElse(feed.newsAt, Instant.EPOCH);
    return new FeedState.Health(
        status, feed.health.trouble, feed.health.failures, feed.health.notBefore, at);
  }

  private static FormerStanding standing(Feed feed) {
    return feed.health == null || feed.health.standing == null
        ? FormerStanding.FOLLOWED
        : feed.health.standing;
  }

  private static Follow.Backlog backlog(Feed feed) {
    return Objects.requireNonNullElse(feed.backlog, Follow.Backlog.DEFAULT);
  }
}
