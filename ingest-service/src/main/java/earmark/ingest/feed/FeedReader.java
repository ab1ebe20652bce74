package earmark.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import earmark.contracts.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads podcast feeds: RSS with the tags of iTunes and of Podcasting 2.0, and Atom. */
public final class FeedReader {

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param feedUrl where it was fetched from
   * @throws FeedRefused if it is no feed, or names a document type
   */
  public static ParsedFeed read(byte[] content, String feedUrl) {
    SyndFeed feed = parse(content, feedUrl);
    PodcastTags channel = new PodcastTags(feed.getForeignMarkup());
    List<FeedItem> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      FeedItem item = ItemReader.read(entry);
      if (item != null) {
        items.add(item);
      }
    }
    items.sort(
        Comparator.comparing(
            FeedItem::publishedAt,
            Comparator.nullsLast(Comparator.<OffsetDateTime>reverseOrder())));
    String title = PlainText.of(feed.getTitle());
    return new ParsedFeed(
        channel.guid(),
        title == null ? feedUrl : title,
        hosts(channel),
        Links.httpOnly(feed.getLink()),
        PlainText.of(feed.getDescription()),
        artwork(feed, channel),
        feed.getLanguage(),
        items);
  }

  private static SyndFeed parse(byte[] content, String feedUrl) {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    input.setPreserveWireFeed(true);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content))) {
      return input.build(reader);
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new FeedRefused(
          "%s is no feed that can be read (%s); check that the address leads to RSS or Atom"
              .formatted(feedUrl, e.getMessage()),
          e);
    }
  }

  private static List<String> hosts(PodcastTags channel) {
    return channel.people().stream()
        .filter(person -> person.role() == Person.Role.HOST)
        .map(Person::name)
        .distinct()
        .toList();
  }

  private static @Nullable String artwork(SyndFeed feed, PodcastTags channel) {
    Element image = channel.itunes("image");
    String url = image == null ? null : Links.httpOnly(image.getAttributeValue("href"));
    return url == null && feed.getImage() != null ? Links.httpOnly(feed.getImage().getUrl()) : url;
  }
}
