package earmark.publish.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Pages in the JVM, bounded by bytes. A page that may have changed in Redis without a report (the
 * connection was lost, or Redis was emptied) is kept as a fallback but is no longer fresh.
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
   * Taken before a page is read, so that it is not kept if it changes during the read.
   *
   * @param changes seen until then
   * @param epoch at that time
   */
  record Ticket(long changes, long epoch) {}

  @Nullable Near get(String path, ContentCoding coding) {
    return pages.getIfPresent(new Key(path, coding));
  }

  /**
   * Whether {@code near} is what Redis has: any change since it was read would have been reported.
   */
  boolean fresh(Near near) {
    return following && near.epoch() == epoch.get();
  }

  Ticket ticket() {
    return new Ticket(changes.get(), epoch.get());
  }

  /**
   * Keeps what was read. Redis reports a change after the read on the same connection, so either
   * the count has already moved, or the removal comes after this call and waits for it.
   */
  void put(String path, ContentCoding coding, @Nullable Page page, Ticket ticket) {
    pages
        .asMap()
        .compute(
            new Key(path, coding),
            (_, known) ->
                changes.get() == ticket.changes() ? new Near(page, ticket.epoch()) : known);
  }

  /** Removes a page that Redis reports as changed. */
  void changed(String path) {
    changes.incrementAndGet();
    for (ContentCoding coding : ContentCoding.values()) {
      pages.invalidate(new Key(path, coding));
    }
  }

  /**
   * Redis reports changes from now on; earlier entries are no longer fresh.
   *
   * @param seen {@link #losses} before the reports were enabled; a later loss makes this call void
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

  /** Redis can no longer report changes. */
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
