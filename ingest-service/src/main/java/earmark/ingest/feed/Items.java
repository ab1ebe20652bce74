package earmark.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads items.
 *
 * @param links of the feed
 * @param language of the show
 */
record Items(Links links, @Nullable String language) {

  /** The item, or null when nothing identifies it. */
  @Nullable FeedItem read(SyndEntry entry, @Nullable String writtenDate) {
    FeedTags tags = new FeedTags(entry.getForeignMarkup());
    String link = links.web(entry.getLink());
    SyndEnclosure audio = enclosure(entry);
    String audioUrl = audio == null ? null : links.web(audio.getUrl());
    String guid = firstText(entry.getUri(), link, audioUrl);
    if (guid == null) {
      return null;
    }
    String title = firstText(PlainText.of(entry.getTitle()), tags.itunesText("title"), guid);
    return new FeedItem(
        guid,
        title == null ? guid : title,
        Dates.of(writtenDate, entry.getPublishedDate()),
        Durations.seconds(tags.itunesText("duration")),
        audioUrl,
        audioUrl == null ? null : firstText(audio == null ? null : audio.getType()),
        link,
        description(entry, tags),
        artwork(tags),
        People.in(tags),
        TranscriptLinks.in(tags, links, language),
        chapters(tags));
  }

  private static @Nullable String firstText(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }

  /** Sound before anything else: an item may carry a picture or a text as well. */
  private static @Nullable SyndEnclosure enclosure(SyndEntry entry) {
    return entry.getEnclosures().stream()
        .min(
            Comparator.comparing((SyndEnclosure e) -> !type(e).startsWith("audio/"))
                .thenComparing(e -> !type(e).startsWith("video/")))
        .orElse(null);
  }

  private static String type(SyndEnclosure enclosure) {
    return enclosure.getType() == null ? "" : enclosure.getType().toLowerCase(Locale.ROOT);
  }

  /** The full show notes ({@code content:encoded}) before the short description. */
  private static @Nullable String description(SyndEntry entry, FeedTags tags) {
    Stream<String> texts =
        Stream.concat(
            Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue),
            Stream.ofNullable(tags.itunesText("summary")));
    return texts.flatMap(text -> Stream.ofNullable(PlainText.of(text))).findFirst().orElse(null);
  }

  private @Nullable String artwork(FeedTags tags) {
    return links.web(attribute(tags.itunes("image"), "href"));
  }

  private @Nullable String chapters(FeedTags tags) {
    return links.web(attribute(tags.podcast("chapters"), "url"));
  }

  private static @Nullable String attribute(Stream<Element> elements, String name) {
    List<Element> all = elements.toList();
    return all.isEmpty() ? null : all.getFirst().getAttributeValue(name);
  }
}
