package earmark.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads podcast feeds: RSS with the tags of iTunes and of Podcasting 2.0, and Atom. */
public final class FeedReader {

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Comparator<FeedItem> NEWEST_FIRST =
      Comparator.comparing(
          FeedItem::publishedAt,
          Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant).reversed()));

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param feedUrl where it was fetched from; relative links are resolved against it
   * @throws FeedRefused if it is no feed, or names a document type
   */
  public static ParsedFeed read(byte[] content, String feedUrl) {
    FeedXml xml = FeedXml.read(content, feedUrl);
    SyndFeed feed = xml.feed();
    FeedTags tags = new FeedTags(feed.getForeignMarkup());
    Links links = Links.of(feedUrl);
    String language = language(feed.getLanguage());
    String title = PlainText.of(feed.getTitle());
    return new ParsedFeed(
        guid(tags),
        title == null ? feedUrl : title,
        People.hosts(tags),
        links.web(feed.getLink()),
        description(feed, tags),
        artwork(feed, tags, links),
        language,
        items(xml, new Items(links, language)));
  }

  private static List<FeedItem> items(FeedXml xml, Items items) {
    List<SyndEntry> entries = xml.feed().getEntries();
    boolean datesMatch = entries.size() == xml.dates().size();
    List<FeedItem> read = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      FeedItem item = items.read(entries.get(i), datesMatch ? xml.dates().get(i) : null);
      if (item != null) {
        read.add(item);
      }
    }
    return read.stream().sorted(NEWEST_FIRST).toList();
  }

  private static @Nullable String guid(FeedTags tags) {
    return tags.podcast("guid")
        .map(element -> element.getTextTrim().toLowerCase(Locale.ROOT))
        .filter(guid -> UUID.matcher(guid).matches())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String description(SyndFeed feed, FeedTags tags) {
    String description = PlainText.of(feed.getDescription());
    return description == null ? PlainText.of(tags.itunesText("summary")) : description;
  }

  private static @Nullable String artwork(SyndFeed feed, FeedTags tags, Links links) {
    String itunes =
        tags.itunes("image")
            .findFirst()
            .map((Element e) -> e.getAttributeValue("href"))
            .orElse(null);
    return links.firstWeb(itunes, feed.getImage() == null ? null : feed.getImage().getUrl());
  }

  /** {@code en-us} becomes {@code en-US}; what is no tag becomes null. */
  private static @Nullable String language(@Nullable String tag) {
    String normal =
        Locale.forLanguageTag(tag == null ? "" : tag.strip().replace('_', '-')).toLanguageTag();
    return normal.equals("und") ? null : normal;
  }
}
