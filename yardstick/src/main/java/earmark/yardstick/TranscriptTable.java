package earmark.yardstick;

import earmark.contracts.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads every file of a folder as a transcript, prints a table, and writes the events that
 * notes-service would receive.
 */
final class TranscriptTable {

  private TranscriptTable() {}

  /**
   * Prints a line for each file below {@code dir}.
   *
   * @param events an existing folder that gets the event of each file that could be read; may be
   *     null
   */
  static void print(Path dir, @Nullable Path events) throws IOException {
    System.out.println(TranscriptRow.HEAD);
    for (Path file : files(dir)) {
      TranscriptRow row = TranscriptRow.of(dir, file);
      System.out.println(row);
      if (events != null && row.read() != null) {
        write(events, dir.relativize(file), row);
      }
    }
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> all = Files.walk(dir)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path out, Path file, TranscriptRow row) throws IOException {
    String name = file.toString().replace('/', '_') + ".json";
    Files.write(out.resolve(name), EventJson.mapper().writeValueAsBytes(TriedEvent.of(file, row)));
  }
}
