package earmark.stack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the broker's process runs with: this module and the jars that its build has listed in {@code
 * target/stack.classpath}, so that none of them gets onto the class path of a service or its tests.
 */
final class StackClasspath {

  private StackClasspath() {}

  /** For {@code java -cp}. */
  static String get() {
    Path module = here();
    Path list = module.resolveSibling("stack.classpath");
    try {
      return module + java.io.File.pathSeparator + Files.readString(list).strip();
    } catch (IOException e) {
      throw new StackFailure(
          "The list of the broker's jars is missing (%s); build again with ./earmark build."
              .formatted(list),
          e);
    }
  }

  private static Path here() {
    try {
      return Path.of(
          StackClasspath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
