package earmark.notes.model.keeping;

import io.lettuce.core.api.sync.RedisCommands;
import java.time.LocalDate;
import java.util.Map;

/** Spending in Redis, for several processes. */
final class RedisLedger implements SpendLedger {

  private static final String PREFIX = "earmark:model:spent:";
  private static final String ALL = "*";

  private final RedisKeeping redis;

  RedisLedger(RedisKeeping redis) {
    this.redis = redis;
  }

  @Override
  public void add(LocalDate day, String episode, Spend spend) {
    boolean _ =
        redis.call(
            commands -> {
              add(commands, PREFIX + day, episode, spend);
              add(commands, PREFIX + day, ALL, spend);
              return commands.expire(PREFIX + day, RedisKeeping.KEPT);
            });
  }

  @Override
  public Spend ofEpisode(LocalDate day, String episode) {
    return read(day, episode);
  }

  @Override
  public Spend ofDay(LocalDate day) {
    return read(day, ALL);
  }

  private static void add(
      RedisCommands<String, String> commands, String key, String field, Spend spend) {
    long _ = commands.hincrby(key, "calls " + field, spend.calls());
    long _ = commands.hincrby(key, "tokens " + field, spend.tokens());
    long _ = commands.hincrby(key, "billionths " + field, spend.billionths());
  }

  private Spend read(LocalDate day, String field) {
    Map<String, String> all = redis.call(commands -> commands.hgetall(PREFIX + day));
    return new Spend(
        number(all, "calls " + field),
        number(all, "tokens " + field),
        number(all, "billionths " + field));
  }

  private static long number(Map<String, String> all, String field) {
    return Long.parseLong(all.getOrDefault(field, "0"));
  }
}
