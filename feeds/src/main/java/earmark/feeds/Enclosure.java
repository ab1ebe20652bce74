package earmark.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recording of an item.
 *
 * @param url http or https
 * @param type media type in lower case, as the feed names it; null where it names none that says
 *     anything
 */
record Enclosure(String url, @Nullable String type) {

  private static final List<String> SOUND_FIRST = List.of("audio/", "video/", "");

  /** The recording to be played: sound before film, and both before pictures and texts. */
  static @Nullable Enclosure of(FeedTags item, Links links) {
    return Stream.of(
            item.rss("enclosure").map(e -> read(e, "url", links)),
            item.media("content").map(e -> read(e, "url", links)),
            item.atom("link")
                .filter(e -> "enclosure".equalsIgnoreCase(e.attribute("rel")))
                .map(e -> read(e, "href", links)),
            item.podcast("alternateEnclosure").flatMap(e -> sources(e, links)))
        .flatMap(all -> all)
        .flatMap(Stream::ofNullable)
        .min(Comparator.comparingInt(Enclosure::rank))
        .orElse(null);
  }

  private static Stream<@Nullable Enclosure> sources(FeedElement alternate, Links links) {
    return FeedTags.of(alternate)
        .podcast("source")
        .map(source -> made(source.attribute("uri"), alternate.attribute("type"), links));
  }

  private static @Nullable Enclosure read(FeedElement element, String address, Links links) {
    return made(element.attribute(address), element.attribute("type"), links);
  }

  private static @Nullable Enclosure made(
      @Nullable String address, @Nullable String type, Links links) {
    String url = links.web(address);
    String said = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    return url == null ? null : new Enclosure(url, said.contains("/") ? said : null);
  }

  private int rank() {
    if (type == null) {
      return SOUND_FIRST.size() - 1;
    }
    for (int i = 0; i < SOUND_FIRST.size() - 1; i++) {
      if (type.startsWith(SOUND_FIRST.get(i))) {
        return i;
      }
    }
    boolean other = type.startsWith("image/") || type.startsWith("text/");
    return other ? SOUND_FIRST.size() : SOUND_FIRST.size() - 1;
  }
}
