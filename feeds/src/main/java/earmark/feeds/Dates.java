package earmark.feeds;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When items were published. */
final class Dates {

  private Dates() {}

  /** When {@code item} was published; null where it does not say, or in no way known. */
  static @Nullable OffsetDateTime of(FeedTags item) {
    return Stream.of(
            item.rss("pubDate"),
            item.atom("published"),
            item.atom("issued"),
            item.dublinCore("date"),
            item.atom("updated"),
            item.atom("modified"))
        .flatMap(all -> all)
        .flatMap(element -> Stream.ofNullable(WrittenDate.read(element.line())))
        .findFirst()
        .orElse(null);
  }
}
