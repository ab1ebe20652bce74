package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lettuce.core.ScriptOutputType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Records in Redis what the site was built from: a mark per partition, the offset up to which each
 * partition is in Redis, and a mark for the lists. An emptied Redis has none, and one that came
 * back with older data has lower offsets, which is how the service detects it.
 */
public final class BuildMarks {

  private static final String KEY = "site:build";
  private static final String READING = "site:reading";
  private static final String POSITIONS = "site:positions";
  private static final String BEGUN = "site:begun";
  private static final String LISTS = "lists";
  private static final byte[] YES = {'1'};

  /** Only a site of all parts has lists; marks may have vanished meanwhile. */
  private static final Script MARK_LISTS = Script.named("mark-lists");

  private static final Script ADVANCE = Script.named("advance");

  private final RedisLink link;
  private final Set<String> parts;
  private volatile Set<String> marked = Set.of();
  private volatile Map<String, Long> positions = Map.of();
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
   * Returns how often Redis may have lost data so far: it was emptied, or the connection to it was
   * opened again. What was learned under an earlier number must be checked.
   */
  public long doubts() {
    return doubts.get();
  }

  /**
   * Notes that {@code part} is being read from its beginning.
   *
   * @param before the offset up to which it was read before
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public void reading(String part, long before) {
    var _ = link.call(c -> c.sync().hset(READING, part, digits(before)));
  }

  /**
   * Returns the offset up to which {@code part} was read before its reading was begun; empty if it
   * is not being read.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public OptionalLong readBefore(String part) {
    return get(READING, part);
  }

  /**
   * Notes that everything of {@code part} before the offset {@code next} is in Redis.
   *
   * @param from the {@link #position} that was there last
   * @return false if another one is there, so that Redis has lost something
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public boolean advance(String part, OptionalLong from, long next) {
    byte[] expected = from.isPresent() ? digits(from.getAsLong()) : new byte[0];
    return Long.valueOf(1)
        .equals(
            ADVANCE.run(
                link,
                ScriptOutputType.INTEGER,
                List.of(POSITIONS),
                part.getBytes(US_ASCII),
                expected,
                digits(next)));
  }

  /**
   * Returns the offset before which everything of {@code part} is in Redis; empty if that was never
   * noted.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public OptionalLong position(String part) {
    return get(POSITIONS, part);
  }

  /** Returns the {@link #position} of each part, as of the last {@link #look} at a rebuild. */
  public Map<String, Long> positions() {
    return positions;
  }

  private Map<String, Long> allPositions() {
    Map<String, byte[]> all = link.call(c -> c.sync().hgetall(POSITIONS));
    return all.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> number(each.getValue())));
  }

  private static byte[] digits(long number) {
    return Long.toString(number).getBytes(US_ASCII);
  }

  private OptionalLong get(String key, String part) {
    byte[] offset = link.call(c -> c.sync().hget(key, part));
    return offset == null ? OptionalLong.empty() : OptionalLong.of(number(offset));
  }

  private static long number(byte[] digits) {
    return Long.parseLong(new String(digits, US_ASCII));
  }

  /**
   * Notes that {@code work} is begun; {@link #ended} must follow.
   *
   * @return how often it was begun before and not ended, because the process died
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public long begun(String work) {
    return link.call(c -> c.sync().hincrby(BEGUN, work, 1)) - 1;
  }

  /**
   * Notes that {@code work} has ended.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  public void ended(String work) {
    var _ = link.call(c -> c.sync().hdel(BEGUN, work));
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
    var _ = MARK_LISTS.run(link, ScriptOutputType.INTEGER, List.of(KEY), digits(parts.size()));
    look();
  }

  /** Redis, or another database in it, was emptied, or it is another Redis: marks may be lost. */
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
    if (!marked.contains(LISTS)) {
      positions = allPositions();
    }
    settled = before;
    known = true;
  }
}
