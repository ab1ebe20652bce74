package earmark.publish.cache;

import earmark.publish.site.PageStore;
import earmark.publish.site.SiteIndex;
import earmark.publish.site.TestStores;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stores in a database of a real Redis. */
final class RedisStores implements TestStores {

  private static final RedisURI ADDRESS = RedisURI.create(RealRedis.url() + "/2");

  private final RedisClient client = RedisClient.create(ADDRESS);
  private final StatefulRedisConnection<String, String> redis = client.connect();
  private final PageCache cache = new PageCache(ADDRESS, 1_000_000, List.of());

  @Override
  public PageStore pages() {
    return cache.pages();
  }

  @Override
  public SiteIndex index() {
    return cache.index();
  }

  @Override
  public @Nullable KeptPage page(String path) {
    Map<String, String> fields = redis.sync().hgetall(RedisPageStore.PREFIX + path);
    return fields.isEmpty()
        ? null
        : new KeptPage(
            Integer.parseInt(fields.getOrDefault("status", "")),
            fields.getOrDefault("type", ""),
            fields.getOrDefault("identity", ""),
            Long.parseLong(fields.getOrDefault("version", "")));
  }

  @Override
  public Set<String> paths() {
    return redis.sync().keys(RedisPageStore.PREFIX + "*").stream()
        .map(key -> key.substring(RedisPageStore.PREFIX.length()))
        .collect(Collectors.toSet());
  }

  @Override
  public void empty() {
    redis.sync().flushdb();
  }

  @Override
  public void close() {
    cache.close();
    redis.close();
    client.shutdown();
  }
}
