package earmark.ingest.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Bounds how often a client may be wrong about the token. Whoever was wrong too often is refused
 * for a while even with the right one, else guessing could go on.
 */
@Component
class Attempts {

  private static final int WRONG_AT_ONCE = 10;
  private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(10);

  /** Far more clients than a desk has; the oldest is forgotten when there are more. */
  private static final int MOST_CLIENTS = 10_000;

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private final LoadingCache<String, Bucket> byClient =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(FORGIVEN_AFTER)
          .build(client -> bucket());

  /** The network of 64 bits that an IPv6 client can choose addresses in, else its address. */
  private static String network(String client) {
    try {
      byte[] address = InetAddress.getByName(client).getAddress();
      return address.length == IPV6_BYTES
          ? HexFormat.of().formatHex(address, 0, NETWORK_BYTES)
          : client;
    } catch (UnknownHostException e) {
      return client;
    }
  }

  /** Whether the client has been wrong too often to be heard now. */
  boolean isExhausted(String client) {
    Bucket bucket = byClient.getIfPresent(network(client));
    return bucket != null && bucket.getAvailableTokens() == 0;
  }

  /** The client was wrong once more. */
  void wrong(String client) {
    byClient.get(network(client)).tryConsume(1);
  }

  /** How long an exhausted client waits until it is heard again. */
  Duration pause() {
    return FORGIVEN_AFTER.dividedBy(WRONG_AT_ONCE);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(WRONG_AT_ONCE).refillGreedy(WRONG_AT_ONCE, FORGIVEN_AFTER))
        .build();
  }
}
