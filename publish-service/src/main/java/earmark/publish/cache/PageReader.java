package earmark.publish.cache;

import earmark.publish.cache.NearCache.Near;
import earmark.publish.cache.NearCache.Ticket;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Finds pages: in the JVM if that is known to be right, else in Redis. Never blocks. */
public final class PageReader {

  private static final Lookup MISSING = new Lookup.Missing();
  private static final Lookup NOT_YET = new Lookup.NotYet();

  private final NearCache near;
  private final RedisLink link;
  private final BuildMarks marks;
  private volatile boolean reachable;

  PageReader(NearCache near, RedisLink link, BuildMarks marks) {
    this.near = near;
    this.link = link;
    this.marks = marks;
  }

  /**
   * Finds the page at {@code path} in one coding, the first of {@code accepted} that it is kept in;
   * the others are not fetched. Never fails: while Redis cannot be reached or is being filled, a
   * page that is still in memory is given.
   *
   * @param path decoded, without query
   * @param accepted codings, the most wanted first; must end with identity, which every page has
   */
  public CompletionStage<Lookup> find(String path, List<ContentCoding> accepted) {
    return find(path, accepted, 0);
  }

  private CompletionStage<Lookup> find(String path, List<ContentCoding> accepted, int at) {
    ContentCoding coding = accepted.get(at);
    Near known = near.get(path, coding);
    if (known != null && (near.fresh(known) || !reachable)) {
      return firstKept(path, accepted, at, known.page());
    }
    StatefulRedisConnection<String, byte[]> connection = link.connection();
    if (connection == null) {
      return remembered(path, accepted);
    }
    Ticket ticket = near.ticket();
    return connection
        .async()
        .hmget(RedisPageStore.PREFIX + path, RedisPageStore.fields(coding))
        .handle(
            (fields, failure) -> {
              if (failure != null) {
                return remembered(path, accepted);
              }
              Page page = RedisPageStore.page(fields, coding);
              // Pages are replaced, never deleted: one that vanished went with all others, and will
              // be back.
              if (page == null && (!marks.complete() || (known != null && known.page() != null))) {
                return remembered(path, accepted);
              }
              near.put(path, coding, page, ticket);
              return firstKept(path, accepted, at, page);
            })
        .thenCompose(next -> next);
  }

  /** Told by the heartbeat whether Redis answers. */
  void reachable(boolean answers) {
    reachable = answers;
  }

  /** A page is not kept in a coding that does not make it smaller. */
  private CompletionStage<Lookup> firstKept(
      String path, List<ContentCoding> accepted, int at, @Nullable Page page) {
    if (page == null) {
      return CompletableFuture.completedFuture(MISSING);
    }
    return page.bytes(accepted.get(at)) == null && at + 1 < accepted.size()
        ? find(path, accepted, at + 1)
        : CompletableFuture.completedFuture(new Lookup.Hit(page));
  }

  /** What is in memory, trusted or not. */
  private CompletionStage<Lookup> remembered(String path, List<ContentCoding> accepted) {
    for (ContentCoding coding : accepted) {
      Near known = near.get(path, coding);
      if (known != null && known.page() != null && known.page().bytes(coding) != null) {
        return CompletableFuture.completedFuture(new Lookup.Hit(known.page()));
      }
    }
    return CompletableFuture.completedFuture(NOT_YET);
  }
}
