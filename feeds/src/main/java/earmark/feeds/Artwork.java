package earmark.feeds;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture of a channel or an item. */
final class Artwork {

  private Artwork() {}

  /** The square picture for players before all others; http or https. */
  static @Nullable String of(FeedTags tags, Links links) {
    return Stream.of(
            tags.itunes("image").map(e -> e.attribute("href")),
            tags.podcast("image").map(e -> e.attribute("href")),
            tags.media("thumbnail").map(e -> e.attribute("url")),
            tags.rss("image").flatMap(e -> FeedTags.of(e).rss("url")).map(FeedElement::text),
            tags.atom("logo").map(FeedElement::text),
            tags.atom("icon").map(FeedElement::text))
        .flatMap(all -> all)
        .flatMap(url -> Stream.ofNullable(links.web(url)))
        .findFirst()
        .orElse(null);
  }
}
