package earmark.publish.render;

import earmark.contracts.Chapter;
import earmark.contracts.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the chapters in which points stand. */
final class PointChapters {

  /** Publishers mark a chapter up to so many milliseconds after its first word. */
  private static final long LATE_MARK = 2_000;

  private PointChapters() {}

  /**
   * Returns the chapter in which a point begins; null where the point has no time, or stands before
   * the first chapter.
   *
   * @param chapters in order
   */
  static @Nullable Chapter of(Point point, List<Chapter> chapters) {
    Long start = point.proof().getFirst().start();
    return start == null
        ? null
        : chapters.stream()
            .filter(chapter -> chapter.start() <= start + LATE_MARK)
            .reduce((first, second) -> second)
            .orElse(null);
  }
}
