package earmark.feeds;

import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** The picture of a channel or an item. */
final class Artwork {

  private Artwork() {}

  /** The square picture for players before all others; http or https. */
  static @Nullable String of(FeedTags tags, Links links) {
    return Stream.of(
            tags.itunes("image").map(e -> e.getAttributeValue("href")),
            tags.podcast("image").map(e -> e.getAttributeValue("href")),
            tags.media("thumbnail").map(e -> e.getAttributeValue("url")),
            tags.rss("image").flatMap(e -> FeedTags.of(e).rss("url")).map(Element::getText),
            tags.atom("logo").map(Element::getText),
            tags.atom("icon").map(Element::getText))
        .flatMap(all -> all)
        .flatMap(url -> Stream.ofNullable(links.web(url)))
        .findFirst()
        .orElse(null);
  }
}
