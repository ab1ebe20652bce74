package earmark.publish.cache;

import io.lettuce.core.ScriptOutputType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Lua script, which Redis runs as one step. */
final class Script {

  private final String text;

  private Script(String text) {
    this.text = text;
  }

  /**
   * Returns the script {@code name}.lua of this package, with the scripts {@code before} prepended.
   */
  static Script named(String name, String... before) {
    var text = new StringBuilder();
    for (String part : before) {
      text.append(read(part));
    }
    return new Script(text.append(read(name)).toString());
  }

  /** Runs the script and returns its result: a Long, bytes, a list of these, or null. */
  @Nullable Object run(RedisLink link, ScriptOutputType type, List<String> keys, byte[]... args) {
    return link.<@Nullable Object>call(
        connection -> connection.sync().eval(text, type, keys.toArray(String[]::new), args));
  }

  private static String read(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name + ".lua")) {
      if (in == null) {
        throw new IllegalArgumentException("No such script: " + name + ".lua");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
