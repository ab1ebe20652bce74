package earmark.publish.cache;

import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.TrackingArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.push.PushMessage;
import io.lettuce.core.codec.StringCodec;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the near cache true: Redis tells of every page that changes, on the connection that pages
 * are read on, so that a change is never told before what was read earlier.
 */
final class Tracking implements RedisConnectionStateListener {

  private static final Logger log = LoggerFactory.getLogger(Tracking.class);

  private final NearCache near;
  private final Runnable emptied;

  /**
   * @param emptied told when Redis was emptied
   */
  Tracking(NearCache near, Runnable emptied) {
    this.near = near;
    this.emptied = emptied;
  }

  /** Listens on a new connection. */
  boolean listen(StatefulRedisConnection<String, byte[]> connection) {
    connection.addListener(this::told);
    return true;
  }

  /** Asks Redis to tell; waits for its answer. Needed again after each loss of the connection. */
  void enable(StatefulRedisConnection<String, byte[]> connection) {
    long losses = near.losses();
    String answer =
        connection
            .sync()
            .clientTracking(TrackingArgs.Builder.enabled().bcast().prefixes(RedisPageStore.PREFIX));
    near.follow(losses);
    log.info("Redis tells of changed pages ({})", answer);
  }

  @Override
  public void onRedisDisconnected(RedisChannelHandler<?, ?> connection) {
    near.lose();
  }

  private void told(PushMessage message) {
    if (!message.getType().equals("invalidate")) {
      return;
    }
    List<Object> content = message.getContent(StringCodec.UTF8::decodeKey);
    if (content.size() > 1 && content.get(1) instanceof List<?> keys) {
      keys.forEach(key -> near.changed(pathOf(String.valueOf(key))));
    } else {
      near.emptied();
      emptied.run();
    }
  }

  private static String pathOf(String key) {
    return key.substring(Math.min(key.length(), RedisPageStore.PREFIX.length()));
  }
}
