package earmark.feeds;

import earmark.contracts.Chapter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads chapters: files of Podcasting 2.0 ({@code application/json+chapters}), and those in feeds.
 */
public final class Chapters {

  private Chapters() {}

  /**
   * The chapters that have a title and belong to the table of contents, in order.
   *
   * @return empty when {@code content} is no chapter file, or has more chapters than an episode can
   *     have: it is worth reading without
   */
  public static List<Chapter> readJson(byte[] content) {
    try {
      return ChapterFile.read(content).stream()
          .sorted(Comparator.comparingLong(Chapter::start))
          .toList();
    } catch (JacksonException broken) {
      return List.of();
    }
  }

  /** The chapters that stand in the feed itself (Podlove Simple Chapters), in order. */
  static List<Chapter> inFeed(FeedTags item) {
    return item.simpleChapters("chapters")
        .flatMap(chapters -> FeedTags.of(chapters).simpleChapters("chapter"))
        .flatMap(element -> Stream.ofNullable(chapter(element)))
        .sorted(Comparator.comparingLong(Chapter::start))
        .toList();
  }

  private static @Nullable Chapter chapter(FeedElement element) {
    long start = PlayTime.millis(element.attribute("start"));
    String title = PlainText.line(element.attribute("title"));
    return start < 0 || title == null ? null : new Chapter(start, title);
  }
}
