package earmark.notes.model.keeping;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection to Redis, made when it is first needed. */
public final class RedisKeeping implements AutoCloseable {

  /** How long answers and spending are kept. */
  static final Duration KEPT = Duration.ofDays(90);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final RedisClient client;
  private @Nullable StatefulRedisConnection<String, String> connection;

  /**
   * @param url of Redis, such as {@code redis://127.0.0.1:6379}
   */
  public RedisKeeping(URI url) {
    RedisURI address = RedisURI.create(url);
    address.setTimeout(PATIENCE);
    this.client = RedisClient.create(address);
  }

  /** The answers in this Redis. */
  public AnswerStore answers() {
    return new RedisAnswers(this);
  }

  /** The spending in this Redis. */
  public SpendLedger ledger() {
    return new RedisLedger(this);
  }

  <T> T call(Function<RedisCommands<String, String>, T> action) {
    try {
      return action.apply(connected().sync());
    } catch (RedisException e) {
      throw new KeepingFailed(
          "Redis, where the replies of models are kept, does not answer; check EARMARK_MODEL_ANSWERS.",
          e);
    }
  }

  private synchronized StatefulRedisConnection<String, String> connected() {
    if (connection == null) {
      connection = client.connect();
    }
    return connection;
  }

  @Override
  public void close() {
    client.shutdown();
  }
}
