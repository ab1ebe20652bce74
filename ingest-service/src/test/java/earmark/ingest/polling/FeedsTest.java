package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.Validators;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.reading.ForeignFiles;
import earmark.ingest.reading.ReadingBudget;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedsTest {

  private static final String URL = "https://example.org/feed.xml";
  private static final Show SHOW =
      new Show("show", "the-show", "The Show", List.of(), URL, null, null, null, null);
  private static final ShowFeed FEED =
      new ShowFeed(SHOW, FeedState.unread("show", URL), Follow.of("show"));

  private static final ShowFeed FEED_OF_ALL =
      new ShowFeed(SHOW, FEED.state(), Follow.of("show").withBacklog(Follow.Backlog.ALL));

  private String built = "today";
  private int items = 350;
  private final Feeds feeds = new Feeds(new Server(), new ForeignFiles(ReadingBudget.DEFAULT));

  /** Knows no validators, and builds the feed anew for each request. */
  private final class Server implements Fetcher {
    @Override
    public Fetched fetch(URI address, Limit limit, @Nullable Validators known) {
      byte[] feed = feed().getBytes(StandardCharsets.UTF_8);
      return new Fetched.Body(feed, "application/rss+xml", null, null, address, null);
    }

    @Override
    public void post(URI address, Map<String, String> form) {
      throw new AssertionError("Nothing is posted here");
    }
  }

  private String feed() {
    String notes = "<p>Everything that was said, and more of it. </p>".repeat(210);
    return IntStream.range(0, items)
        .mapToObj(
            i ->
                "<item><guid>g%d</guid><description><![CDATA[%s]]></description></item>"
                    .formatted(i, notes))
        .collect(
            Collectors.joining(
                "",
                "<rss><channel><title>T</title><lastBuildDate>" + built + "</lastBuildDate>",
                "</channel></rss>"));
  }

  @Test
  void a_feed_of_real_size_that_says_nothing_new_is_passed_over_in_a_moment() {
    feeds.taken(feeds.read(URL, FEED.backlog()));
    Duration best = Duration.ofDays(1);
    for (int look = 0; look < 5; look++) {
      built = "at the look " + look;
      Instant start = Instant.now();
      assertThat(feeds.look(FEED, () -> {})).isInstanceOf(Feeds.Unchanged.class);
      Duration took = Duration.between(start, Instant.now());
      best = took.compareTo(best) < 0 ? took : best;
    }
    assertThat(best).isLessThan(Duration.ofMillis(200));
  }

  @Test
  void a_new_item_or_another_backlog_is_something_new() {
    feeds.taken(feeds.read(URL, FEED.backlog()));
    assertThat(feeds.look(FEED_OF_ALL, () -> {})).isInstanceOf(Feeds.Read.class);
    items++;
    assertThat(feeds.look(FEED, () -> {})).isInstanceOf(Feeds.Read.class);
  }

  @Test
  void what_was_not_taken_to_its_end_is_read_again() {
    feeds.read(URL, FEED.backlog());
    assertThat(feeds.look(FEED, () -> {})).isInstanceOf(Feeds.Read.class);
  }
}
