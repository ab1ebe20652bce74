package earmark.publish.cache;

import earmark.publish.site.PageStore;
import earmark.publish.site.SiteIndex;
import earmark.publish.site.StoreUnavailable;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the connections to Redis and everything that stands on them: page store, page reader, site
 * index, build marks. One per instance. Needs Redis 6.2 or later, which may start after the
 * service.
 */
public final class RedisStorage implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RedisStorage.class);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(5);
  private static final long BEAT_MILLIS = 500;

  private final NearCache near;
  private final InvalidationListener tracking;
  private final RedisLink reading;
  private final RedisLink writing;
  private final BuildMarks marks;
  private final PageReader reader;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("redis-heartbeat").daemon().factory());
  private volatile boolean reachable = true;

  /**
   * @param address of Redis
   * @param nearBytes size of the near cache in the JVM
   * @param parts everything that the site is built from, see {@link BuildMarks}
   */
  public RedisStorage(RedisURI address, long nearBytes, Collection<String> parts) {
    this.near = new NearCache(nearBytes);
    this.writing = new RedisLink(address, WRITE_TIMEOUT, connection -> connection);
    this.marks = new BuildMarks(writing, parts);
    this.tracking = new InvalidationListener(near, marks::doubt);
    this.reading = new RedisLink(address, READ_TIMEOUT, tracking::listen);
    this.reader = new PageReader(near, reading, marks);
    reading.client().addListener(tracking);
  }

  /** Checks the connection now and then twice a second. */
  public void start() {
    beat();
    var _ =
        heart.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
  }

  public PageReader reader() {
    return reader;
  }

  public PageStore pages() {
    return new RedisPageStore(writing, Clock.systemUTC());
  }

  public SiteIndex index() {
    return new RedisSiteIndex(writing);
  }

  public BuildMarks marks() {
    return marks;
  }

  /** Whether Redis answered the last time. */
  public boolean reachable() {
    return reachable;
  }

  private void beat() {
    try {
      marks.look();
      reading.call(
          connection -> {
            if (near.following()) {
              return connection.sync().ping();
            }
            tracking.enable(connection);
            // Redis may have come back empty, or with older data.
            marks.doubt();
            return "";
          });
      if (!reachable) {
        log.info("Redis can be reached again");
      }
      reachable(true);
    } catch (StoreUnavailable e) {
      if (reachable) {
        log.warn(
            "Redis cannot be reached, so only pages in memory are served. Check EARMARK_REDIS: {}",
            e.getMessage());
      }
      near.lose();
      reachable(false);
    } catch (RuntimeException e) {
      log.error("The check of the connection to Redis failed", e);
    }
  }

  private void reachable(boolean answers) {
    reachable = answers;
    reader.reachable(answers);
  }

  @Override
  public void close() {
    heart.shutdownNow();
    reading.close();
    writing.close();
  }
}
