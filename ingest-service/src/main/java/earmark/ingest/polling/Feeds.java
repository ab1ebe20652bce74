package earmark.ingest.polling;

import earmark.contracts.FeedState;
import earmark.contracts.Follow.Backlog;
import earmark.feeds.ParsedFeed;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.Validators;
import earmark.ingest.intake.ShowFacts;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.reading.ForeignFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches and reads feeds. */
final class Feeds {

  private static final Pattern BUILT =
      Pattern.compile("<lastBuildDate>[^<]{0,100}</lastBuildDate>");

  private final Fetcher fetcher;
  private final ForeignFiles files;

  /** What was taken last, by address; servers without validators send the same again and again. */
  private final Map<String, Integer> lastContent = new ConcurrentHashMap<>();

  Feeds(Fetcher fetcher, ForeignFiles files) {
    this.fetcher = fetcher;
    this.files = files;
  }

  /** What came of a look at a feed. */
  sealed interface Look {

    /** Where the feed is from now on; null where it is where it was. */
    @Nullable String movedTo();
  }

  /** The feed is what it was. */
  record Unchanged(@Nullable String movedTo) implements Look {}

  /**
   * The feed was read.
   *
   * @param url where it is
   * @param mark differs when the content differs
   */
  record Read(
      ParsedFeed feed,
      String url,
      @Nullable String entityTag,
      @Nullable String lastModified,
      @Nullable String movedTo,
      int mark)
      implements Look {

    ShowFacts showFacts() {
      return new ShowFacts(
          feed.guid(),
          url,
          feed.title(),
          feed.hosts(),
          feed.link(),
          feed.description(),
          feed.artworkUrl(),
          feed.language());
    }
  }

  /** Reads a feed without counting attempts, see {@link #read(String, Backlog, Runnable)}. */
  Read read(String url, Backlog backlog) {
    return read(url, backlog, () -> {});
  }

  /**
   * Reads the feed at {@code url}, even if it did not change.
   *
   * @param begin called between fetching and reading
   * @throws earmark.ingest.fetch.FetchFailed if it cannot be had
   * @throws earmark.feeds.FeedRefused if it is no feed
   */
  Read read(String url, Backlog backlog, Runnable begin) {
    if (fetcher.fetch(URI.create(url), Limit.FEED, null) instanceof Fetched.Body body) {
      begin.run();
      return read(url, backlog, body);
    }
    throw new IllegalArgumentException("The server says that nothing changed, unasked.");
  }

  /**
   * Reads a feed unless it is what it was.
   *
   * @param begin called between fetching and reading
   * @throws earmark.ingest.fetch.FetchFailed if it cannot be had
   * @throws earmark.feeds.FeedRefused if it is no feed
   */
  Look look(ShowFeed feed, Runnable begin) {
    FeedState state = feed.state();
    // Another backlog may need items that were passed over, so the feed is asked for as a whole.
    boolean sameItems = feed.backlog().equals(state.takenFor());
    Validators known = sameItems ? new Validators(state.entityTag(), state.lastModified()) : null;
    return switch (fetcher.fetch(URI.create(state.url()), Limit.FEED, known)) {
      case Fetched.NotModified same -> new Unchanged(moved(same));
      case Fetched.Body body when isSame(feed, body) -> new Unchanged(moved(body));
      case Fetched.Body body -> {
        begin.run();
        yield read(state.url(), feed.backlog(), body);
      }
    };
  }

  /** All of {@code read} was taken: the same need not be read again. */
  void taken(Read read) {
    lastContent.put(read.url(), read.mark());
  }

  private Read read(String url, Backlog backlog, Fetched.Body body) {
    String moved = moved(body);
    String place = moved == null ? url : moved;
    ParsedFeed feed = files.feed(body.content(), place);
    return new Read(feed, place, body.entityTag(), body.lastModified(), moved, mark(backlog, body));
  }

  private boolean isSame(ShowFeed feed, Fetched.Body body) {
    Integer last = lastContent.get(feed.state().url());
    return last != null && last == mark(feed.backlog(), body);
  }

  /** Another backlog makes something else of the same feed; when it was built makes nothing. */
  private static int mark(Backlog backlog, Fetched.Body body) {
    String text = new String(body.content(), StandardCharsets.ISO_8859_1);
    return Objects.hash(backlog, BUILT.matcher(text).replaceFirst(""));
  }

  private static @Nullable String moved(Fetched answer) {
    return answer.movedTo() == null ? null : answer.movedTo().toString();
  }
}
