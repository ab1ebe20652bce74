package earmark.publish.cache;

import earmark.publish.site.StoreUnavailable;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisLoadingException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.protocol.ProtocolVersion;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A connection to Redis that may be opened late and lost for a while. While it is lost, commands
 * fail at once.
 */
final class RedisLink implements AutoCloseable {

  private static final RedisCodec<String, byte[]> CODEC =
      RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

  private final RedisClient client;
  private final Function<StatefulRedisConnection<String, byte[]>, ?> onFirst;
  private volatile @Nullable StatefulRedisConnection<String, byte[]> connection;

  /**
   * @param timeout of a command
   * @param onFirst called with the connection once, before any command; it survives losses
   */
  RedisLink(
      RedisURI address,
      Duration timeout,
      Function<StatefulRedisConnection<String, byte[]>, ?> onFirst) {
    this.client = RedisClient.create(address);
    this.onFirst = onFirst;
    client.setOptions(
        ClientOptions.builder()
            .protocolVersion(ProtocolVersion.RESP3)
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .timeoutOptions(TimeoutOptions.enabled(timeout))
            .socketOptions(SocketOptions.builder().connectTimeout(timeout).keepAlive(true).build())
            .build());
  }

  RedisClient client() {
    return client;
  }

  /**
   * Returns the connection; opens it if there is none.
   *
   * @throws StoreUnavailable if Redis cannot be reached
   */
  synchronized StatefulRedisConnection<String, byte[]> connect() {
    StatefulRedisConnection<String, byte[]> current = connection;
    if (current == null) {
      current = translated(() -> client.connect(CODEC));
      var _ = onFirst.apply(current);
      connection = current;
    }
    return current;
  }

  /** Returns the connection, or null if it was never opened. */
  @Nullable StatefulRedisConnection<String, byte[]> connection() {
    return connection;
  }

  /**
   * Runs commands.
   *
   * @throws StoreUnavailable if Redis cannot be reached, or is still loading its data
   */
  <T extends @Nullable Object> T call(
      Function<StatefulRedisConnection<String, byte[]>, T> commands) {
    return translated(() -> commands.apply(connect()));
  }

  private static <T extends @Nullable Object> T translated(
      java.util.function.Supplier<T> commands) {
    try {
      return commands.get();
    } catch (RedisLoadingException e) {
      throw new StoreUnavailable(e);
    } catch (RedisCommandExecutionException e) {
      throw e;
    } catch (RedisException e) {
      throw new StoreUnavailable(e);
    }
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
  }
}
