package earmark.ingest.feed;

import earmark.contracts.Chapter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads chapter files of Podcasting 2.0 ({@code application/json+chapters}). */
public final class Chapters {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Chapters() {}

  /**
   * The chapters that have a title and belong to the table of contents, in order.
   *
   * @return empty when {@code content} is no chapter file: an episode is worth reading without
   */
  public static List<Chapter> readJson(byte[] content) {
    try {
      return JSON.readTree(content)
          .path("chapters")
          .valueStream()
          .flatMap(node -> Stream.ofNullable(chapter(node)))
          .sorted(Comparator.comparingLong(Chapter::start))
          .toList();
    } catch (JacksonException broken) {
      return List.of();
    }
  }

  private static @Nullable Chapter chapter(JsonNode node) {
    double start = node.path("startTime").asDouble(-1);
    String title = node.path("title").asString("").strip();
    boolean listed = node.path("toc").asBoolean(true);
    return listed && start >= 0 && !title.isEmpty()
        ? new Chapter(Math.round(start * 1000), title)
        : null;
  }
}
