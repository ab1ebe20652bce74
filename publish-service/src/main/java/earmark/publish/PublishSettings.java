package earmark.publish;

import earmark.publish.commerce.Shop;
import earmark.publish.serve.ConnectionLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The service's settings; {@code application.yml} says what each means.
 *
 * @param host address to bind to
 * @param sitePort port of the site, 0 for any
 * @param siteUrl public address of the site
 * @param deskUrl address of the operator's desk
 * @param nearCache how much of the cache is kept in the JVM
 * @param connections what readers' connections may take of the server
 * @param patience how long an event waits in its listener for Redis to come back
 * @param shop where books can be bought
 */
@ConfigurationProperties("earmark")
record PublishSettings(
    String host,
    int sitePort,
    String siteUrl,
    String deskUrl,
    DataSize nearCache,
    ConnectionLimits connections,
    Duration patience,
    Shop shop) {

  PublishSettings {
    if (sitePort < 0 || sitePort > 65_535) {
      throw new IllegalArgumentException(
          "EARMARK_SITE_PORT must be a port from 0 to 65535, not " + sitePort);
    }
    if (!nearCache.isNegative() && nearCache.toMegabytes() < 1) {
      throw new IllegalArgumentException("EARMARK_NEAR_CACHE must be 1MB or more");
    }
  }
}
