package earmark.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the operator wants of a show's feed: the value of the topic {@code follows}, keyed by the
 * show's id. Only the desk writes it. A feed without one is not polled.
 *
 * @param showId the show
 * @param standing whether the feed is polled
 * @param backlog which of the older items are wanted
 * @param newsAt the version of the last news: raised each time a hub or the operator says that
 *     there is some, so that the feed is polled at once; null where nobody did
 * @param lease the subscription that a hub confirmed; null before one did
 * @param secondFeed the address of another feed that says it is this show (the same {@code
 *     podcast:guid}), while the operator has not decided whether the show moves there; else null
 */
public record Follow(
    String showId,
    Standing standing,
    Backlog backlog,
    @Nullable Instant newsAt,
    @Nullable Lease lease,
    @Nullable String secondFeed) {

  public Follow {
    standing = standing == null ? Standing.FOLLOWED : standing;
    backlog = backlog == null ? Backlog.DEFAULT : backlog;
  }

  /** Following with the usual backlog. */
  public static Follow of(String showId) {
    return new Follow(showId, Standing.FOLLOWED, Backlog.DEFAULT, null, null, null);
  }

  public Follow withStanding(Standing other) {
    return new Follow(showId, other, backlog, newsAt, lease, secondFeed);
  }

  public Follow withBacklog(Backlog other) {
    return new Follow(showId, standing, other, newsAt, lease, secondFeed);
  }

  public Follow withNewsAt(Instant at) {
    return new Follow(showId, standing, backlog, at, lease, secondFeed);
  }

  public Follow withLease(Lease other) {
    return new Follow(showId, standing, backlog, newsAt, other, secondFeed);
  }

  public Follow withSecondFeed(@Nullable String url) {
    return new Follow(showId, standing, backlog, newsAt, lease, url);
  }

  /** Whether a feed is polled. */
  public enum Standing {
    /** It is polled. */
    FOLLOWED,
    /** The operator ended it. */
    UNFOLLOWED
  }

  /**
   * Which items of a feed are wanted beside those that come after following began.
   *
   * @param newest how many of the newest; null counts as none where {@code since} is given, and as
   *     all where neither is
   * @param since all that came out on that day or later; null where no day is given
   */
  public record Backlog(@Nullable Integer newest, @Nullable LocalDate since) {

    /** The newest ten. */
    public static final Backlog DEFAULT = new Backlog(10, null);

    /** Everything that the feed holds. */
    public static final Backlog ALL = new Backlog(null, null);
  }

  /**
   * A subscription that a hub confirmed.
   *
   * @param hub see {@link FeedState.Hub#url}
   * @param topic see {@link FeedState.Hub#topic}
   * @param until when it ends
   */
  public record Lease(String hub, String topic, Instant until) {}
}
