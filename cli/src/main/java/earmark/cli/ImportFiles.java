package earmark.cli;

import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that {@code import} sends.
 *
 * @param metadata a table of episodes; null uses those in the folders
 */
record ImportFiles(@Nullable Path metadata) {

  /** Extensions of the files of a folder that may be transcripts; the desk decides by content. */
  private static final Set<String> TRANSCRIPTS =
      Set.of(
          "vtt",
          "srt",
          "json",
          "json3",
          "srv3",
          "xml",
          "ttml",
          "html",
          "htm",
          "txt",
          "md",
          "markdown");

  /**
   * Returns the files to send, each with what a table says about it.
   *
   * @param given files and folders
   * @throws StackFailure if one does not exist or cannot be read
   */
  Map<Path, Map<String, Object>> in(List<Path> given) {
    Map<Path, Map<String, Object>> all = new LinkedHashMap<>();
    for (Path each : given) {
      Path file = each.toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        Metadata table = metadata == null ? Metadata.in(file) : Metadata.NONE;
        transcriptsIn(file)
            .forEach(one -> all.put(one, table.byFile().getOrDefault(one, Map.of())));
        all.putAll(table.byFile());
      } else if (Files.isRegularFile(file)) {
        all.put(file, Map.of());
      } else {
        throw new StackFailure("There is no file %s. Correct the name.".formatted(file));
      }
    }
    if (metadata != null) {
      all.putAll(Metadata.read(metadata).byFile());
    }
    return all;
  }

  private static List<Path> transcriptsIn(Path folder) {
    try (var found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> TRANSCRIPTS.contains(ending(file)) && !Metadata.isTable(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StackFailure("The folder %s cannot be read: %s.".formatted(folder, e), e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
