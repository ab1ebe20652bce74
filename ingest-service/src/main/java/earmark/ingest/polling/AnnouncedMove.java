package earmark.ingest.polling;

import earmark.contracts.Follow.Backlog;
import earmark.contracts.Show;
import earmark.feeds.FeedItem;
import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.ShowIntake;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows feeds that say that they have moved ({@code itunes:new-feed-url}). Earmark believes it if
 * the other feed has an item of this one, so that nobody is sent to another show.
 */
final class AnnouncedMove {

  private static final Logger log = LoggerFactory.getLogger(AnnouncedMove.class);

  private final ShowIntake shows;
  private final Feeds feeds;

  AnnouncedMove(ShowIntake shows, Feeds feeds) {
    this.shows = shows;
    this.feeds = feeds;
  }

  /** Moves the show to the address that its feed announces, if any. */
  void follow(Show show, Feeds.Read read) {
    String there = read.feed().signals().newUrl();
    if (there == null || there.equals(read.url())) {
      return;
    }
    try {
      Set<String> known =
          read.feed().items().stream().map(FeedItem::guid).collect(Collectors.toSet());
      if (feeds.read(there, Backlog.DEFAULT).feed().items().stream()
          .anyMatch(item -> known.contains(item.guid()))) {
        shows.move(show, there);
      }
    } catch (FetchFailed | FeedRefused | IllegalArgumentException e) {
      log.info("{} stays where it is: {}", show.title(), e.getMessage());
    }
  }
}
