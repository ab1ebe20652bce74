package earmark.notes.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files of the languages. */
final class Resources {

  private Resources() {}

  /**
   * Returns the text of a file.
   *
   * @param file relative to this package, such as {@code en/commonest.words}
   * @throws UncheckedIOException if there is no such file
   */
  static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a file.
   *
   * @param file relative to this package, or absolute on the class path
   * @throws FileNotFoundException if there is no such file
   */
  static InputStream open(String file) throws FileNotFoundException {
    InputStream in = Resources.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException(
          "The language file " + file + " is missing. Add it to the resources.");
    }
    return in;
  }
}
