package earmark.stack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that nobody else may read: the token, logs, and a record that holds private feed addresses.
 */
final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  // The files that a program makes are its own, whatever the terminal's umask is.
  private static final List<String> UMASK = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");

  private OwnerOnly() {}

  /** The command line that makes files for their owner only, under the same process id. */
  static List<String> wrap(List<String> command) {
    return Stream.concat(UMASK.stream(), command.stream()).toList();
  }

  /** Makes a folder, and those above it that are missing; closes one that others may enter. */
  static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder, attribute(FOLDER));
    close(folder);
    return folder;
  }

  /** Makes an empty file with its folder, or closes the one that is there. */
  static Path file(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent(), attribute(FOLDER));
    try {
      // Closed from its first moment.
      Files.createFile(file, attribute(FILE));
    } catch (FileAlreadyExistsException e) {
      close(file);
    }
    return file;
  }

  /** Closes what is in a folder that was made before. */
  static void all(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            return visitFile(each, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
              throws IOException {
            close(each);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path each, IOException e) throws IOException {
            return ignoreIfGone(e);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e)
              throws IOException {
            return e == null ? FileVisitResult.CONTINUE : ignoreIfGone(e);
          }
        });
  }

  /** A broker that runs deletes files. */
  private static FileVisitResult ignoreIfGone(IOException e) throws IOException {
    if (e instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw e;
  }

  private static void close(Path file) throws IOException {
    try {
      closeExisting(file);
    } catch (NoSuchFileException e) {
      ignoreIfGone(e);
    }
  }

  private static void closeExisting(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      if (permissions.removeAll(OTHERS)) {
        Files.setPosixFilePermissions(file, permissions);
      }
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> of) {
    return PosixFilePermissions.asFileAttribute(of);
  }
}
