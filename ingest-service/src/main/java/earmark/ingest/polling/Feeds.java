package earmark.ingest.polling;

import earmark.contracts.Show;
import earmark.ingest.feed.FeedReader;
import earmark.ingest.feed.ParsedFeed;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Known;
import earmark.ingest.fetch.Limit;
import earmark.ingest.intake.ShowFacts;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches and reads feeds. */
final class Feeds {

  private final Fetcher fetcher;

  Feeds(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * A feed that was read.
   *
   * @param state what its server said, for the next request
   */
  record Read(ParsedFeed feed, Show.Feed state) {

    ShowFacts showFacts() {
      return new ShowFacts(
          feed.guid(),
          state.url(),
          feed.title(),
          feed.hosts(),
          feed.link(),
          feed.description(),
          feed.artworkUrl(),
          feed.language());
    }
  }

  /**
   * Reads the feed at {@code url}; empty where it is what it was.
   *
   * @param last what its server said before; null asks without condition
   * @throws earmark.ingest.fetch.FetchFailed if it cannot be had
   * @throws earmark.ingest.feed.FeedRefused if it is no feed
   */
  Optional<Read> read(String url, Show.@Nullable Feed last) {
    Known known = last == null ? null : new Known(last.entityTag(), last.lastModified());
    return switch (fetcher.fetch(URI.create(url), Limit.FEED, known)) {
      case Fetched.NotModified _ -> Optional.empty();
      case Fetched.Body body ->
          Optional.of(
              new Read(
                  FeedReader.read(body.content(), url),
                  new Show.Feed(
                      url, body.entityTag(), body.lastModified(), null, Show.Health.WELL)));
    };
  }
}
