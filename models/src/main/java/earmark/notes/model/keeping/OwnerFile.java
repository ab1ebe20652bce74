package earmark.notes.model.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Reads and writes whole files that nobody but their owner may read. */
final class OwnerFile {

  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private OwnerFile() {}

  /** The text of a file; empty if there is none. */
  static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw failed(file, "read", e);
    }
  }

  /** Replaces a file by one rename, so that a reader or a crash never sees half of it. */
  static void write(Path folder, String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder, attributes(folder, FOLDER));
      Path unfinished =
          Files.createTempFile(folder, ".unfinished", ".json", attributes(folder, FILE));
      try {
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw failed(file, "written", e);
    }
  }

  private static FileAttribute<?>[] attributes(Path folder, FileAttribute<?> attribute) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix ? new FileAttribute<?>[] {attribute} : new FileAttribute<?>[0];
  }

  private static KeepingFailed failed(Path file, String what, IOException cause) {
    return new KeepingFailed(
        "%s cannot be %s; check EARMARK_MODEL_ANSWERS.".formatted(file, what), cause);
  }
}
