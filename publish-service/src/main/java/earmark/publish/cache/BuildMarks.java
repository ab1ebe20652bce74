package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lettuce.core.ScriptOutputType;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records in Redis what the site was built from: a mark per partition, and one for the lists. An
 * emptied Redis has none, which is how the service detects it.
 */
public final class BuildMarks {

  private static final String KEY = "site:build";
  private static final String READING = "site:reading";
  private static final String LISTS = "lists";
  private static final byte[] YES = {'1'};

  /** Only a site of all parts has lists; marks may have vanished meanwhile. */
  private static final Script MARK_LISTS = Script.named("mark-lists");

  private final RedisLink link;
  private final Set<String> parts;
  private volatile Set<String> marked = Set.of();
  private volatile boolean known;

  /** How often the marks may have been lost, and how many of these times have been checked. */
  private final AtomicLong doubts = new AtomicLong();

  private volatile long settled;

  /**
   * @param parts everything that must be read
   */
  BuildMarks(RedisLink link, Collection<String> parts) {
    this.link = link;
    this.parts = Set.copyOf(parts);
  }

  /** Whether the marks have ever been read. */
  public boolean known() {
    return known;
  }

  /** Whether {@code part} was read from its beginning, as of the last {@link #look}. */
  public boolean has(String part) {
    return marked.contains(part);
  }

  /** Whether all parts were read and the lists written, as of the last {@link #look}. */
  public boolean complete() {
    return doubts.get() == settled && listsDue() && marked.contains(LISTS);
  }

  /** Whether all parts were read, as of the last {@link #look}. */
  public boolean listsDue() {
    return marked.containsAll(parts);
  }

  /**
   * Notes that {@code part} is being read from its beginning, so that a crash does not begin again.
   *
   * @param before the offset up to which it was read before
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public void reading(String part, long before) {
    var _ = link.call(c -> c.sync().hset(READING, part, Long.toString(before).getBytes(US_ASCII)));
  }

  /**
   * Returns the offset up to which {@code part} was read before its reading was begun; empty if it
   * is not being read.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public OptionalLong readBefore(String part) {
    byte[] before = link.call(c -> c.sync().hget(READING, part));
    return before == null
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(new String(before, US_ASCII)));
  }

  /**
   * Marks {@code part} as read.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public void mark(String part) {
    var _ = link.call(c -> c.sync().hset(KEY, part, YES));
    var _ = link.call(c -> c.sync().hdel(READING, part));
    look();
  }

  /**
   * Marks the lists as written.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public void markLists() {
    byte[] all = String.valueOf(parts.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var _ = MARK_LISTS.run(link, ScriptOutputType.INTEGER, List.of(KEY), all);
    look();
  }

  /** Redis, or another database in it, was emptied: the marks may be lost. */
  void doubt() {
    doubts.incrementAndGet();
  }

  /**
   * Reads the marks from Redis.
   *
   * @throws earmark.publish.site.StoreUnavailable if it cannot be reached
   */
  public synchronized void look() {
    long before = doubts.get();
    marked = Set.copyOf(link.call(c -> c.sync().hkeys(KEY)));
    settled = before;
    known = true;
  }
}
