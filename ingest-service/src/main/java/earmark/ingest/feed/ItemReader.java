package earmark.ingest.feed;

import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads one item of a feed. */
final class ItemReader {

  private ItemReader() {}

  /** The item; null for one that has neither an id, nor a link, nor a recording. */
  static @Nullable FeedItem read(SyndEntry entry) {
    PodcastTags tags = new PodcastTags(entry.getForeignMarkup());
    SyndEnclosure enclosure = enclosure(entry.getEnclosures());
    String audioUrl = enclosure == null ? null : Links.httpOnly(enclosure.getUrl());
    String guid = guid(entry, audioUrl);
    if (guid == null) {
      return null;
    }
    String title = PlainText.of(entry.getTitle());
    Element image = tags.itunes("image");
    Element duration = tags.itunes("duration");
    return new FeedItem(
        guid,
        title == null ? guid : title,
        date(entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate()),
        duration == null ? null : Durations.seconds(duration.getTextTrim()),
        audioUrl,
        enclosure == null ? null : enclosure.getType(),
        Links.httpOnly(entry.getLink()),
        description(entry),
        image == null ? null : Links.httpOnly(image.getAttributeValue("href")),
        tags.people(),
        tags.transcripts(),
        tags.chaptersUrl());
  }

  /** ROME takes the link for a missing guid, which is what we want; the recording comes last. */
  private static @Nullable String guid(SyndEntry entry, @Nullable String audioUrl) {
    if (entry.getWireEntry() instanceof Item item
        && item.getGuid() != null
        && item.getGuid().getValue() != null
        && !item.getGuid().getValue().isBlank()) {
      return item.getGuid().getValue().strip();
    }
    for (String candidate : new @Nullable String[] {entry.getUri(), entry.getLink(), audioUrl}) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }

  private static @Nullable SyndEnclosure enclosure(List<SyndEnclosure> enclosures) {
    return enclosures.stream()
        .filter(e -> e.getUrl() != null && !e.getUrl().isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String description(SyndEntry entry) {
    if (entry.getDescription() != null) {
      return PlainText.of(entry.getDescription().getValue());
    }
    return entry.getContents().isEmpty()
        ? null
        : PlainText.of(entry.getContents().getFirst().getValue());
  }

  private static @Nullable OffsetDateTime date(@Nullable Date date) {
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
