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
final class Samples {

  private static final String ROOT = "/samples";

  private static final Map<String, String> TYPES =
      Map.of(
          "vtt", "text/vtt; charset=utf-8",
          "srt", "application/x-subrip; charset=utf-8",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/rss+xml; charset=utf-8",
          "wav", "audio/wav");

  private final Map<String, Body> bodies = new HashMap<>();

  private Samples() {}

  /** The samples as a server at {@code base} (without a trailing slash) shows them. */
  static Samples at(URI base) {
    String feed =
        new String(resource("/feed.xml"), StandardCharsets.UTF_8)
            .replace("{{base}}", base.toString());
    Samples samples = new Samples();
    SampleFeed read = SampleFeed.read(feed);
    for (String path : read.pathsBelow(base.toString())) {
      samples.bodies.put(
          path,
          path.endsWith(".wav")
              ? new Audio(read.secondsOf(path))
              : Body.of(resource(path), typeOf(path)));
    }
    // Last, as the feed names itself among the files.
    samples.bodies.put("/healthz", Body.of("ok".getBytes(StandardCharsets.UTF_8), "text/plain"));
    samples.bodies.put(
        "/feed.xml", Body.of(feed.getBytes(StandardCharsets.UTF_8), typeOf("/feed.xml")));
    return samples;
  }

  /** What is at {@code path}; null if nothing is. */
  @Nullable Body at(String path) {
    return bodies.get(path);
  }

  private static String typeOf(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static byte[] resource(String path) {
    try (InputStream in = Samples.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalStateException("The feed names " + path + ", which the samples lack");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
