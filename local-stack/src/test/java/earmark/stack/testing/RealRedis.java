package earmark.stack.testing;

import java.net.URI;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A real Redis, one for all tests of a JVM: {@code @Import(RealRedis.class)} connects a Spring test
 * to it, {@link #url} any other.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RealRedis {

  @Bean
  DataRedisConnectionDetails realRedis() {
    URI address = URI.create(url());
    DataRedisConnectionDetails.Standalone standalone =
        DataRedisConnectionDetails.Standalone.of(address.getHost(), address.getPort());
    return new DataRedisConnectionDetails() {
      @Override
      public Standalone getStandalone() {
        return standalone;
      }
    };
  }

  /** Where clients connect, such as {@code redis://127.0.0.1:6379}; the first call starts it. */
  public static String url() {
    return RedisForTests.url();
  }
}
