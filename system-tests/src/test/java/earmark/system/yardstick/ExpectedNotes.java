package earmark.system.yardstick;

import earmark.contracts.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a careful reader would take from an episode.
 *
 * @param title the episode's
 * @param guest as the metadata spells the name
 * @param moments what is worth telling
 * @param works what is endorsed or somebody's own
 * @param paid words of the sponsor reads
 */
record ExpectedNotes(
    String title,
    String guest,
    List<ExpectedMoment> moments,
    List<ExpectedWork> works,
    List<String> paid) {

  /**
   * Something worth telling.
   *
   * @param weight 3 for what no notes may miss, 1 for what is nice to have
   * @param words of the transcript
   */
  record ExpectedMoment(int weight, String words) {}

  /** A work that notes should list, with its {@code stance}. */
  record ExpectedWork(String title, String kind, String stance) {}

  /** The answers for each episode of the sample show. */
  static List<ExpectedNotes> all() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/answers"))) {
      return files.sorted().map(ExpectedNotes::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedNotes read(Path file) {
    return EventJson.mapper().readValue(file.toFile(), ExpectedNotes.class);
  }
}
