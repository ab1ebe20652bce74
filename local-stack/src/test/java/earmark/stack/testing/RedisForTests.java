package earmark.stack.testing;

import com.redis.testcontainers.RedisContainer;
import earmark.stack.LocalRedis;
import org.jspecify.annotations.Nullable;

/** A real Redis, one for all tests of a JVM, also where there is no Spring Data Redis. */
public final class RedisForTests {

  private static @Nullable String url;

  private RedisForTests() {}

  /** Where clients connect, such as {@code redis://127.0.0.1:6379}; the first call starts it. */
  public static synchronized String url() {
    if (url == null) {
      url =
          switch (TestStack.chosen()) {
            case DOCKER -> container();
            case LOCAL -> LocalRedis.url(LocalServer.start(LocalRedis::part));
          };
    }
    return url;
  }

  private static String container() {
    RedisContainer redis = new RedisContainer("redis:7.2");
    redis.start();
    Runtime.getRuntime().addShutdownHook(new Thread(redis::stop));
    return redis.getRedisURI();
  }
}
