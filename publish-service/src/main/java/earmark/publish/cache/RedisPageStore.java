package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.publish.render.Rendered;
import earmark.publish.site.PageStore;
import io.lettuce.core.KeyValue;
import io.lettuce.core.ScriptOutputType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
        PageEncoder.encode(rendered.status(), rendered.type(), rendered.bytes(), clock.instant());
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
            orNone(page.bytes(ContentCoding.IDENTITY)),
            orNone(page.bytes(ContentCoding.GZIP)),
            orNone(page.bytes(ContentCoding.BROTLI)));
    return Long.valueOf(1).equals(kept);
  }

  @Override
  public boolean has(String path) {
    byte[] status = link.call(c -> c.sync().hget(PREFIX + path, "status"));
    return status != null && Arrays.equals(status, text("200"));
  }

  /** The fields to fetch for a page in one coding. */
  static String[] fields(ContentCoding coding) {
    return new String[] {"status", "type", "tag", "modified", coding.token()};
  }

  /** Returns the page of the {@link #fields} of its hash, or null if there is none. */
  static @Nullable Page page(List<KeyValue<String, byte[]>> fields, ContentCoding coding) {
    if (!fields.getFirst().hasValue()) {
      return null;
    }
    byte[] bytes = orNull(fields.get(4).getValueOrElse(NONE));
    return new Page(
        Integer.parseInt(text(fields.get(0))),
        text(fields.get(1)),
        text(fields.get(2)),
        Instant.ofEpochSecond(Long.parseLong(text(fields.get(3)))),
        coding == ContentCoding.IDENTITY ? bytes : null,
        coding == ContentCoding.GZIP ? bytes : null,
        coding == ContentCoding.BROTLI ? bytes : null);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(KeyValue<String, byte[]> field) {
    return new String(field.getValueOrElse(NONE), UTF_8);
  }

  private static byte[] orNone(byte @Nullable [] bytes) {
    return bytes == null ? NONE : bytes;
  }

  private static byte @Nullable [] orNull(byte[] bytes) {
    return bytes.length == 0 ? null : bytes;
  }
}
