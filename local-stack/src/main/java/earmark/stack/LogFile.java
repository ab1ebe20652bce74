package earmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The output of a part's last run; the log of the run before is kept next to it. */
public record LogFile(Path path) {

  private static final int STACK = 200;

  /** Begins a new run. */
  void begin() {
    try {
      if (Files.exists(path)) {
        Files.move(path, before(), StandardCopyOption.REPLACE_EXISTING);
      }
      OwnerOnly.file(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The last {@code count} lines that are not blank; fewer if there are fewer, none without a file.
   */
  public List<String> last(int count) {
    try {
      List<String> lines = Files.exists(path) ? lines() : List.of();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line that says something: none of those that list where in the code it was. */
  Optional<String> lastWords() {
    return last(STACK).reversed().stream()
        .filter(line -> !Character.isWhitespace(line.charAt(0)))
        .findFirst();
  }

  private List<String> lines() throws IOException {
    // A process may write any bytes: what is no UTF-8 is shown as such, not refused.
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private Path before() {
    return path.resolveSibling(path.getFileName() + ".before");
  }
}
