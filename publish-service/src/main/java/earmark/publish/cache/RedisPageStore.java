package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.publish.render.Rendered;
import earmark.publish.site.PageStore;
import io.lettuce.core.ScriptOutputType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages as hashes in Redis, one per path. */
final class RedisPageStore implements PageStore {

  static final String PREFIX = "page:";

  private static final Script KEEP = Script.named("keep");
  private static final byte[] NONE = {};

  private final RedisLink link;
  private final Clock clock;

  RedisPageStore(RedisLink link, Clock clock) {
    this.link = link;
    this.clock = clock;
  }

  @Override
  public boolean keep(Rendered rendered, long revision) {
    Page page =
        Encoder.encode(rendered.status(), rendered.type(), rendered.bytes(), clock.instant());
    Object kept =
        KEEP.run(
            link,
            ScriptOutputType.INTEGER,
            List.of(PREFIX + rendered.path()),
            text("%020d".formatted(revision)),
            text(page.tag()),
            text(String.valueOf(page.modified().getEpochSecond())),
            text(String.valueOf(page.status())),
            text(page.type()),
            orNone(page.bytes(Encoding.IDENTITY)),
            orNone(page.bytes(Encoding.GZIP)),
            orNone(page.bytes(Encoding.BROTLI)));
    return Long.valueOf(1).equals(kept);
  }

  @Override
  public boolean has(String path) {
    byte[] status = link.call(c -> c.sync().hget(PREFIX + path, "status"));
    return status != null && Arrays.equals(status, text("200"));
  }

  /** A page from the fields of its hash; null if there are none. */
  static @Nullable Page page(Map<String, byte[]> fields) {
    byte[] identity = fields.get("identity");
    return identity == null
        ? null
        : new Page(
            Integer.parseInt(text(fields, "status")),
            text(fields, "type"),
            text(fields, "tag"),
            Instant.ofEpochSecond(Long.parseLong(text(fields, "modified"))),
            identity,
            orNull(fields.get("gzip")),
            orNull(fields.get("br")));
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(Map<String, byte[]> fields, String name) {
    return new String(fields.getOrDefault(name, NONE), UTF_8);
  }

  private static byte[] orNone(byte @Nullable [] bytes) {
    return bytes == null ? NONE : bytes;
  }

  private static byte @Nullable [] orNull(byte @Nullable [] bytes) {
    return bytes == null || bytes.length == 0 ? null : bytes;
  }
}
