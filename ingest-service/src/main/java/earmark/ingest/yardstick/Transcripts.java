package earmark.ingest.yardstick;

import earmark.contracts.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every file of a folder as a transcript and prints a table. With a second folder, writes for
 * each the event that notes-service would be given. With {@code --strict}, ends with 1 when a file
 * was refused.
 */
public final class Transcripts {

  private Transcripts() {}

  /**
   * Prints the table.
   *
   * @param args {@code [--strict] DIR [OUT]}
   */
  public static void main(String[] args) throws IOException {
    List<String> paths = Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
    if (paths.isEmpty()) {
      System.err.println("Name the folder with the transcripts: Transcripts [--strict] DIR [OUT]");
      System.exit(2);
    }
    Path dir = Path.of(paths.getFirst());
    System.out.println(Row.HEAD);
    boolean refused = false;
    for (Path file : files(dir)) {
      Row row = Row.of(dir, file);
      System.out.println(row);
      refused |= row.read() == null;
      if (paths.size() > 1 && row.read() != null) {
        write(Path.of(paths.get(1)), dir.relativize(file), row);
      }
    }
    System.exit(refused && List.of(args).contains("--strict") ? 1 : 0);
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> all = Files.walk(dir)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path out, Path file, Row row) throws IOException {
    Files.createDirectories(out);
    String name = file.toString().replace('/', '_') + ".json";
    Files.write(out.resolve(name), EventJson.mapper().writeValueAsBytes(TriedEvent.of(file, row)));
  }
}
