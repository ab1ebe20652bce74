package earmark.feeds;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Show notes: what a channel or an item says of itself. */
final class Descriptions {

  private Descriptions() {}

  /**
   * Returns the element for full notes; else the longest of the texts, because publishers use one
   * for the notes and another for an excerpt.
   */
  static @Nullable String ofItem(FeedTags item) {
    return plain(full(item))
        .findFirst()
        .or(() -> plain(brief(item)).max(Comparator.comparingInt(String::length)))
        .orElse(null);
  }

  /** The first of a channel's texts. */
  static @Nullable String ofChannel(FeedTags channel) {
    return plain(
            Stream.concat(
                brief(channel), channel.atom("subtitle").flatMap(e -> nullable(AtomText.html(e)))))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> full(FeedTags item) {
    return Stream.concat(
        item.content("encoded").map(FeedElement::text),
        item.atom("content").flatMap(e -> nullable(AtomText.html(e))));
  }

  private static Stream<String> brief(FeedTags tags) {
    return Stream.of(
            tags.rss("description").map(FeedElement::text),
            tags.atom("summary").flatMap(e -> nullable(AtomText.html(e))),
            tags.itunes("summary").map(FeedElement::text),
            tags.media("description").map(FeedElement::text))
        .flatMap(texts -> texts);
  }

  private static Stream<String> plain(Stream<String> texts) {
    return texts.map(PlainText::of).filter(Objects::nonNull);
  }

  private static Stream<String> nullable(@Nullable String text) {
    return Stream.ofNullable(text);
  }
}
