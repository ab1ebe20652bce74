package earmark.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, without what is built or hidden. */
final class ProjectFiles {

  static final Path ROOT = Path.of("..");

  private ProjectFiles() {}

  /** Returns the files whose names end with {@code ending}, sorted by path. */
  static Stream<Path> endingWith(String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(ROOT, new Visitor(ending, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips built and hidden folders, which other processes may change meanwhile. */
  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final String ending;
    private final List<Path> found;

    Visitor(String ending, List<Path> found) {
      this.ending = ending;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      boolean hidden = name.startsWith(".") && !folder.equals(ROOT);
      return hidden || name.equals("target")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(ending)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
