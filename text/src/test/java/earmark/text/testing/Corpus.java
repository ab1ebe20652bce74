package earmark.text.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing begins with, and what it once found. */
public final class Corpus {

  private static final Path ALL = Path.of("src/test/resources/fuzz");

  private Corpus() {}

  /** The inputs of one target; at least one. */
  public static List<Path> of(String target) {
    try (Stream<Path> files = Files.walk(ALL.resolve(target))) {
      List<Path> inputs = files.filter(Files::isRegularFile).sorted().toList();
      if (inputs.isEmpty()) {
        throw new IllegalStateException("There is no input for " + target);
      }
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] read(Path input) {
    try {
      return Files.readAllBytes(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
