package earmark.ingest.intake;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import java.util.function.UnaryOperator;

/** Writes down the state of feeds, and what the operator wants of them. */
public final class FeedRecords {

  private final KnownFeeds feeds;
  private final Ledger ledger;

  public FeedRecords(KnownFeeds feeds, Ledger ledger) {
    this.feeds = feeds;
    this.ledger = ledger;
  }

  /**
   * Writes the state of a feed, unless it is known; only for the instance that polls the feed.
   *
   * @return the feed as it is now
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized ShowFeed write(FeedState state) {
    if (feeds.of(state.showId()).filter(known -> known.state().equals(state)).isEmpty()) {
      feeds.add(state, () -> ledger.feed(state));
    }
    return now(state.showId());
  }

  /**
   * Changes what the operator wants of a feed, beginning with {@link Follow#of}; nothing is written
   * where that is what it was. Only for the desk.
   *
   * @param show one that has a feed
   * @return the feed as it is now
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized ShowFeed change(Show show, UnaryOperator<Follow> change) {
    Follow before = now(show.id()).follow();
    Follow after = change.apply(before == null ? Follow.of(show.id()) : before);
    if (!after.equals(before)) {
      feeds.add(after, () -> ledger.follow(after));
    }
    return now(show.id());
  }

  /**
   * Writes the records of a show that stood in one event before.
   *
   * @throws LedgerUnavailable if they could not be written down
   */
  public synchronized void separate(Show show) {
    ShowFeed feed = now(show.id());
    feeds.add(feed.state(), () -> ledger.feed(feed.state()));
    Follow follow = feed.follow();
    if (follow != null) {
      feeds.add(follow, () -> ledger.follow(follow));
    }
    ledger.show(feed.show());
  }

  private ShowFeed now(String showId) {
    return feeds
        .of(showId)
        .orElseThrow(() -> new IllegalArgumentException("The show " + showId + " has no feed."));
  }
}
