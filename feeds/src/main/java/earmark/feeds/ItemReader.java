package earmark.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.contracts.About;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads items.
 *
 * @param links of the feed
 * @param language of the show
 * @param people of the show, who take part where an item names nobody
 */
record ItemReader(Links links, @Nullable String language, List<Person> people) {

  private static final Pattern WEB = Pattern.compile("(?i)https?:");
  private static final Pattern EXTENSION = Pattern.compile("\\.\\w{1,5}$");

  /** The item, or null when nothing identifies it. */
  @Nullable FeedItem read(FeedTags item) {
    String link = link(item);
    Enclosure recording = Enclosure.of(item, links);
    String guid = guid(item, link, recording);
    if (guid == null) {
      return null;
    }
    return new FeedItem(
        guid,
        title(item, recording == null ? guid : fileName(recording.url())),
        Dates.of(item),
        media(item, recording),
        new About(link, Descriptions.ofItem(item), Artwork.of(item, links), null),
        people(item),
        TranscriptLinks.in(item, links, language),
        links.web(FeedTags.firstValue(item.podcast("chapters"), "url")),
        new Moments(Chapters.inFeed(item), Soundbites.in(item)));
  }

  private static Media media(FeedTags item, @Nullable Enclosure recording) {
    return new Media(
        duration(item),
        recording == null ? null : recording.url(),
        recording == null ? null : recording.type(),
        null);
  }

  private List<Person> people(FeedTags item) {
    List<Person> own = People.in(item);
    return own.isEmpty() ? people : own;
  }

  private @Nullable String guid(
      FeedTags item, @Nullable String link, @Nullable Enclosure recording) {
    String own = FeedTags.firstText(Stream.concat(item.rss("guid"), item.atom("id")));
    if (own != null) {
      return own;
    }
    if (link != null) {
      return link;
    }
    return recording == null ? null : recording.url();
  }

  /** A guid is the item's page if the feed has no other, unless it denies that. */
  private @Nullable String link(FeedTags item) {
    String rss = FeedTags.firstText(item.rss("link"));
    String atom = FeedTags.firstValue(item.atom("link").filter(ItemReader::isPage), "href");
    String guid =
        FeedTags.firstText(
            item.rss("guid").filter(e -> !"false".equalsIgnoreCase(e.attribute("isPermaLink"))));
    boolean saysSo =
        item.rss("guid").anyMatch(e -> "true".equalsIgnoreCase(e.attribute("isPermaLink")));
    boolean isPage = guid != null && (saysSo || WEB.matcher(guid).lookingAt());
    return links.firstWeb(rss, atom, isPage ? guid : null);
  }

  private static boolean isPage(FeedElement link) {
    return link.attribute("rel", "alternate").equalsIgnoreCase("alternate");
  }

  private static String title(FeedTags item, String otherwise) {
    Stream<String> titles =
        Stream.of(
                item.rss("title").map(FeedElement::text),
                item.atom("title").flatMap(e -> Stream.ofNullable(AtomText.html(e))),
                item.itunes("title").map(FeedElement::text),
                item.media("title").map(FeedElement::text))
            .flatMap(all -> all);
    return titles
        .flatMap(title -> Stream.ofNullable(PlainText.line(title)))
        .findFirst()
        .orElse(otherwise);
  }

  private static String fileName(String url) {
    String path = Links.withoutQuery(url);
    String name = EXTENSION.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    return name.isBlank() ? url : URLDecoder.decode(name.replace("+", "%2B"), UTF_8);
  }

  private static @Nullable Integer duration(FeedTags item) {
    List<String> said =
        Stream.concat(
                item.itunes("duration").map(FeedElement::text),
                item.media("content").flatMap(e -> Stream.ofNullable(e.attribute("duration"))))
            .toList();
    return said.stream()
        .flatMap(text -> Stream.ofNullable(Durations.seconds(text)))
        .findFirst()
        .orElse(null);
  }
}
