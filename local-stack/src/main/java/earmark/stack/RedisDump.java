package earmark.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The file that Redis keeps its data in while it is down. It may be missing, old or damaged: the
 * site reads what Redis lacks from the topics.
 */
final class RedisDump {

  private static final String FILE = "dump.rdb";

  private final Path folder;

  RedisDump(Path folder) {
    this.folder = folder;
  }

  /** Returns the options with which Redis writes the file now and then, and when it is stopped. */
  List<String> options() {
    return List.of(
        "--dir",
        folder.toString(),
        "--dbfilename",
        FILE,
        "--save",
        "3600",
        "1",
        "--save",
        "300",
        "100",
        "--save",
        "60",
        "10000",
        // A full disk is no reason to publish nothing.
        "--stop-writes-on-bgsave-error",
        "no",
        "--appendonly",
        "no");
  }

  /** Removes files that a Redis which was killed did not finish. */
  void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "temp-*.rdb")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Sets the file aside, if there is one, so that Redis starts empty. */
  Optional<String> setAside() {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Path aside = folder.resolve(FILE + ".damaged");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(
          "Redis cannot read its data, so it starts empty and the site is rebuilt. The file is kept as %s."
              .formatted(aside));
    } catch (IOException e) {
      throw new StackFailure("%s cannot be moved: %s".formatted(file, e.getMessage()), e);
    }
  }
}
