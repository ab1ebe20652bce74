package earmark.feeds;

import earmark.text.Interruption;
import earmark.text.TextDecoder;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
   * @throws FeedRefused if it is no feed, or none that can be made sense of
   */
  public static ParsedFeed read(byte[] content, String feedUrl) {
    FeedDocument document = FeedDocument.read(content, feedUrl);
    FeedTags channel = document.channel();
    Links links = Links.of(feedUrl).under(document.base());
    String language = language(channel);
    String title = title(channel);
    return new ParsedFeed(
        guid(channel),
        title == null ? feedUrl : title,
        People.hosts(channel),
        link(channel, links),
        Descriptions.ofChannel(channel),
        Artwork.of(channel, links),
        language,
        Signals.of(channel, links),
        items(document, new ItemReader(links, language, People.in(channel))));
  }

  /** Returns the text of a feed, decoded by its declaration or else by its bytes. */
  public static String text(byte[] content) {
    return TextDecoder.decode(content);
  }

  private static List<FeedItem> items(FeedDocument document, ItemReader reader) {
    return document.items().stream()
        .peek(_ -> Interruption.check())
        .flatMap(item -> Stream.ofNullable(reader.read(item)))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static @Nullable String title(FeedTags channel) {
    Stream<String> titles =
        Stream.of(
                channel.rss("title").map(FeedElement::text),
                channel.atom("title").flatMap(e -> Stream.ofNullable(AtomText.html(e))),
                channel.itunes("title").map(FeedElement::text))
            .flatMap(all -> all);
    return titles
        .flatMap(title -> Stream.ofNullable(PlainText.line(title)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String link(FeedTags channel, Links links) {
    String page =
        FeedTags.firstValue(
            channel.atom("link").filter(e -> e.attribute("rel", "alternate").equals("alternate")),
            "href");
    return links.firstWeb(FeedTags.firstText(channel.rss("link")), page);
  }

  private static @Nullable String guid(FeedTags channel) {
    return channel
        .podcast("guid")
        .map(element -> element.line().toLowerCase(Locale.ROOT))
        .filter(guid -> UUID.matcher(guid).matches())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String language(FeedTags channel) {
    String said =
        FeedTags.firstText(Stream.concat(channel.rss("language"), channel.dublinCore("language")));
    return language(said == null ? channel.language() : said);
  }

  /** {@code en-us} becomes {@code en-US}; what is no tag becomes null. */
  private static @Nullable String language(@Nullable String tag) {
    String normal =
        Locale.forLanguageTag(tag == null ? "" : tag.strip().replace('_', '-')).toLanguageTag();
    return normal.equals("und") ? null : normal;
  }
}
