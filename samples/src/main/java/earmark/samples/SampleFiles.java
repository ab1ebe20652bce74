package earmark.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked for, by its path. Nothing else is served. */
final class SampleFiles {

  private static final String FEED = "/feed.xml";

  private static final Map<String, String> TYPES =
      Map.of(
          "vtt", "text/vtt",
          "srt", "application/x-subrip",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/rss+xml");

  private final Map<String, ServedBody> bodies = new HashMap<>();
  private final String lastModified;

  private SampleFiles(SampleFeed feed, String base) {
    lastModified = feed.lastBuilt();
    Map<String, Long> seconds = feed.secondsByAudio();
    for (String path : feed.paths()) {
      Long length = seconds.get(path);
      bodies.put(
          path, length == null ? new StoredBody(resource(path), typeOf(path)) : new Audio(length));
    }
    // Last, as the feed names itself among the files, but is not served as it is stored.
    put(FEED, feed.at(base), typeOf(FEED));
    put("/healthz", "ok\n", "text/plain; charset=utf-8");
  }

  /** The samples as a server at {@code base} (without a trailing slash) shows them. */
  static SampleFiles at(URI base) {
    String template = new String(resource(FEED), StandardCharsets.UTF_8);
    return new SampleFiles(SampleFeed.read(template), base.toString());
  }

  /** What is at {@code path}; null if nothing is. */
  @Nullable ServedBody at(@Nullable String path) {
    return bodies.get(path);
  }

  /** When the samples last changed, in the form of HTTP's dates. */
  String lastModified() {
    return lastModified;
  }

  private void put(String path, String text, String type) {
    bodies.put(path, new StoredBody(text.getBytes(StandardCharsets.UTF_8), type));
  }

  private static String typeOf(String path) {
    if (path.startsWith("/chapters/")) {
      return "application/json+chapters";
    }
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("The feed names " + path + "; add its type to TYPES");
    }
    return type;
  }

  private static byte[] resource(String path) {
    try (InputStream in = SampleFiles.class.getResourceAsStream("/samples" + path)) {
      if (in == null) {
        throw new IllegalStateException("The feed names " + path + ", which the samples lack");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
