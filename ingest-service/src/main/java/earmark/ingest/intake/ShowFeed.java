package earmark.ingest.intake;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.FollowedShow;
import earmark.contracts.Show;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The feed of a show.
 *
 * @param state what the last polls found at the show's {@link Show#feedUrl}
 * @param follow what the operator wants of it; null if it was never followed
 */
public record ShowFeed(Show show, FeedState state, @Nullable Follow follow) {

  /** Whether the feed is polled again and again. */
  public boolean isFollowed() {
    return follow != null
        && follow.standing() == Follow.Standing.FOLLOWED
        && (isPolled(state.health().status()) || isAskedForAgain(follow));
  }

  private static boolean isPolled(FeedState.Status status) {
    return switch (status) {
      case OPEN, BLOCKED -> true;
      case GONE, SET_ASIDE -> false;
    };
  }

  /** Which of the older items are wanted. */
  public Follow.Backlog backlog() {
    return follow == null ? Follow.Backlog.DEFAULT : follow.backlog();
  }

  /** The version of the last news, see {@link Follow#newsAt}; null if there was none. */
  public @Nullable Instant news() {
    return follow == null ? null : follow.newsAt();
  }

  /**
   * A version for news that arrives now: later than the last, and than the last failed poll, which
   * another host's clock may have dated.
   */
  public Instant nextNews(Instant now) {
    return Stream.of(news(), state.health().at())
        .filter(Objects::nonNull)
        .map(known -> known.plusMillis(1))
        .reduce(now, (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Whether a confirmed subscription to the feed's hub lasts beyond {@code time}. */
  public boolean isSubscribedBeyond(Instant time) {
    Follow.Lease lease = follow == null ? null : follow.lease();
    FeedState.Hub hub = state.hub();
    return lease != null
        && hub != null
        && lease.hub().equals(hub.url())
        && lease.topic().equals(hub.topic())
        && lease.until().isAfter(time);
  }

  /** The same as the desk's API gives it. */
  public FollowedShow forApi() {
    return new FollowedShow(show, state, follow);
  }

  private boolean isAskedForAgain(Follow wanted) {
    Instant found = state.health().at();
    return wanted.newsAt() != null && found != null && wanted.newsAt().isAfter(found);
  }
}
