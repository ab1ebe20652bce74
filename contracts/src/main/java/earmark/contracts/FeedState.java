package earmark.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last polls of a show's feed found: the value of the topic {@code feeds}, keyed by the
 * show's id. Only the instance that polls the feed writes it.
 *
 * @param showId the show
 * @param url the address that all of this belongs to; where it is not {@link Show#feedUrl}, the
 *     feed has moved since and nothing of this counts
 * @param entityTag the ETag of the last 200 answer, quotes included (RFC 9110 section 13)
 * @param lastModified the Last-Modified header of the last 200 answer, as it was sent
 * @param takenFor the backlog for which that answer was read: for another one the feed is read
 *     again though it has not changed; null before it was read
 * @param hub the hub that the feed names; null where it names none
 * @param health whether the feed can be read
 */
public record FeedState(
    String showId,
    String url,
    @Nullable String entityTag,
    @Nullable String lastModified,
    Follow.@Nullable Backlog takenFor,
    @Nullable Hub hub,
    Health health) {

  public FeedState {
    health = health == null ? Health.WELL : health;
  }

  /** The state of a feed that was not read yet. */
  public static FeedState unread(String showId, String url) {
    return new FeedState(showId, url, null, null, null, null, Health.WELL);
  }

  /** This state for another address of the same feed; all else unchanged. */
  public FeedState withUrl(String newUrl) {
    return new FeedState(showId, newUrl, entityTag, lastModified, takenFor, hub, health);
  }

  /** This state with another health; all else unchanged. */
  public FeedState withHealth(Health newHealth) {
    return new FeedState(showId, url, entityTag, lastModified, takenFor, hub, newHealth);
  }

  /**
   * A WebSub hub (W3C Recommendation of 2018) that a feed names.
   *
   * @param url where subscriptions are asked for
   * @param topic the address that the hub knows the feed by
   */
  public record Hub(String url, String topic) {}

  /**
   * Whether a feed can be read.
   *
   * @param status whether it is polled
   * @param trouble why the last poll failed, or why nothing is taken, in a sentence; else null
   * @param failures how many polls in a row failed
   * @param notBefore no poll is made earlier; null where nothing stands against one
   * @param at when the last poll failed; null if it did not
   * @param begun how many polls in a row were begun and did not end, the one that goes on among
   *     them
   */
  public record Health(
      Status status,
      @Nullable String trouble,
      int failures,
      @Nullable Instant notBefore,
      @Nullable Instant at,
      @Nullable Integer begun) {

    /** The last poll succeeded. */
    public static final Health WELL = new Health(Status.OPEN, null, 0, null, null);

    public Health {
      status = status == null ? Status.OPEN : status;
    }

    /** The health after a poll that ended. */
    public Health(
        Status status,
        @Nullable String trouble,
        int failures,
        @Nullable Instant notBefore,
        @Nullable Instant at) {
      this(status, trouble, failures, notBefore, at, null);
    }

    /** How many polls in a row were begun and did not end. */
    public int unended() {
      return begun == null ? 0 : begun;
    }

    /** This health with another number of polls that did not end; all else unchanged. */
    public Health withBegun(int polls) {
      return new Health(status, trouble, failures, notBefore, at, polls);
    }
  }

  /** Whether a feed is polled, and why not. */
  public enum Status {
    /** Nothing against reading it. */
    OPEN,
    /** Its publisher asks services like this one not to show it ({@code podcast:block}). */
    BLOCKED,
    /** Its server says that it is gone for good (410). */
    GONE,
    /** The service ended during several polls in a row, so it is polled no more. */
    SET_ASIDE
  }
}
