package earmark.publish.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Pages in the JVM, bounded by bytes. What Redis may have changed unseen (its connection was lost,
 * it was emptied) is kept but no longer trusted: better than nothing while there is nothing else.
 */
final class NearCache {

  private static final int ABSENT_WEIGHT = 200;

  private final Cache<Key, Near> pages;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong epoch = new AtomicLong();
  private volatile boolean following;
  private long losses;

  NearCache(long bytes) {
    this.pages =
        Caffeine.newBuilder().maximumWeight(bytes).<Key, Near>weigher(NearCache::weigh).build();
  }

  private record Key(String path, ContentCoding coding) {}

  /**
   * What is known of a path in one coding.
   *
   * @param page null if there was none
   * @param epoch in which it was read
   */
  record Near(@Nullable Page page, long epoch) {}

  /**
   * Taken before a page is read, so that it is not kept if it changes meanwhile.
   *
   * @param changes seen until then
   * @param epoch at that time
   */
  record Ticket(long changes, long epoch) {}

  @Nullable Near get(String path, ContentCoding coding) {
    return pages.getIfPresent(new Key(path, coding));
  }

  /**
   * Whether {@code near} is what Redis has: every change since it was read would have been told.
   */
  boolean fresh(Near near) {
    return following && near.epoch() == epoch.get();
  }

  Ticket ticket() {
    return new Ticket(changes.get(), epoch.get());
  }

  /**
   * Keeps what was read. Redis tells of a change after the read on the same connection, so either
   * the count has moved by now, or the removal comes after this and waits for it.
   */
  void put(String path, ContentCoding coding, @Nullable Page page, Ticket ticket) {
    pages
        .asMap()
        .compute(
            new Key(path, coding),
            (_, known) ->
                changes.get() == ticket.changes() ? new Near(page, ticket.epoch()) : known);
  }

  /** Redis tells that the page at {@code path} changed. */
  void changed(String path) {
    changes.incrementAndGet();
    for (ContentCoding coding : ContentCoding.values()) {
      pages.invalidate(new Key(path, coding));
    }
  }

  /**
   * Redis tells of changes from now on; what was known before is not to be trusted.
   *
   * @param seen {@link #losses} before Redis was asked to; another loss since makes this void
   */
  synchronized void follow(long seen) {
    epoch.incrementAndGet();
    changes.incrementAndGet();
    following = losses == seen;
  }

  synchronized long losses() {
    return losses;
  }

  /** Redis was emptied. */
  void emptied() {
    epoch.incrementAndGet();
    changes.incrementAndGet();
  }

  /** Redis can no longer tell of changes. */
  synchronized void lose() {
    losses++;
    following = false;
  }

  boolean following() {
    return following;
  }

  private static int weigh(Key key, Near near) {
    return key.path().length() * 2 + (near.page() == null ? ABSENT_WEIGHT : near.page().weight());
  }
}
