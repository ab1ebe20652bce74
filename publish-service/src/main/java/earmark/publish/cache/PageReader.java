package earmark.publish.cache;

import earmark.publish.cache.NearCache.Near;
import earmark.publish.cache.NearCache.Ticket;
import io.lettuce.core.api.StatefulRedisConnection;
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
   * What is at {@code path}; never fails. While Redis is away or being filled again, a page that is
   * known from before is given.
   *
   * @param path decoded, without query
   */
  public CompletionStage<Lookup> find(String path) {
    Near known = near.get(path);
    if (known != null && (near.fresh(known) || !reachable)) {
      return CompletableFuture.completedFuture(lookup(known.page()));
    }
    StatefulRedisConnection<String, byte[]> connection = link.connection();
    if (connection == null) {
      return CompletableFuture.completedFuture(NOT_YET);
    }
    Ticket ticket = near.ticket();
    return connection
        .async()
        .hgetall(RedisPageStore.PREFIX + path)
        .handle(
            (fields, failure) ->
                failure == null
                    ? found(path, RedisPageStore.page(fields), known, ticket)
                    : orNotYet(known));
  }

  /** Told by the heartbeat whether Redis answers. */
  void reachable(boolean answers) {
    reachable = answers;
  }

  private Lookup found(String path, @Nullable Page page, @Nullable Near known, Ticket ticket) {
    // Pages are replaced, never deleted: one that vanished went with all others, and will be back.
    if (page == null && (!marks.complete() || (known != null && known.page() != null))) {
      return orNotYet(known);
    }
    near.put(path, page, ticket);
    return lookup(page);
  }

  private static Lookup orNotYet(@Nullable Near known) {
    return known == null || known.page() == null ? NOT_YET : lookup(known.page());
  }

  private static Lookup lookup(@Nullable Page page) {
    return page == null ? MISSING : new Lookup.Hit(page);
  }
}
