package earmark.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whole folders of files. */
public final class Folders {

  private static final long MEGABYTE = 1024 * 1024;

  private Folders() {}

  /** Removes the folder with its content, if it exists. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new StackFailure("%s cannot be removed: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /**
   * Makes sure that the folder is there, that it and all in it are for their owner only, and that
   * its disk has room.
   *
   * @throws StackFailure if it cannot be made or less than {@code megabytes} are free
   */
  public static void require(Path folder, long megabytes) {
    try {
      OwnerOnly.all(OwnerOnly.folder(folder));
      long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      if (free < megabytes) {
        throw new StackFailure(
            "Only %d MB are free on the disk of %s, but Earmark needs %d MB; make room, or choose another folder with EARMARK_HOME."
                .formatted(free, folder, megabytes));
      }
    } catch (IOException e) {
      throw new StackFailure("%s cannot be used: %s".formatted(folder, e.getMessage()), e);
    }
  }
}
