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
 * Keeps the near cache valid: Redis reports each page that changes (client-side caching), on the
 * connection that pages are read on, so that a report never overtakes an earlier read.
 */
final class InvalidationListener implements RedisConnectionStateListener {

  private static final Logger log = LoggerFactory.getLogger(InvalidationListener.class);

  private final NearCache near;
  private final Runnable emptied;

  /**
   * @param emptied called when Redis was emptied
   */
  InvalidationListener(NearCache near, Runnable emptied) {
    this.near = near;
    this.emptied = emptied;
  }

  /** Listens for reports on a new connection. */
  boolean listen(StatefulRedisConnection<String, byte[]> connection) {
    connection.addListener(this::reported);
    return true;
  }

  /**
   * Enables the reports and waits for the reply. Needed again after each loss of the connection.
   */
  void enable(StatefulRedisConnection<String, byte[]> connection) {
    long losses = near.losses();
    String answer =
        connection
            .sync()
            .clientTracking(TrackingArgs.Builder.enabled().bcast().prefixes(RedisPageStore.PREFIX));
    near.follow(losses);
    log.info("Redis reports changed pages ({})", answer);
  }

  @Override
  public void onRedisDisconnected(RedisChannelHandler<?, ?> connection) {
    near.lose();
  }

  private void reported(PushMessage message) {
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
