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
 * Limits failed token attempts per client. A blocked client is refused even with the right token:
 * otherwise it could go on guessing.
 */
@Component
class FailedLogins {

  private static final int MAX_FAILURES = 10;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  /** Far more than a desk has; beyond it the oldest client is dropped. */
  private static final int MAX_CLIENTS = 10_000;

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private final LoadingCache<String, Bucket> byClient =
      Caffeine.newBuilder()
          .maximumSize(MAX_CLIENTS)
          .expireAfterAccess(WINDOW)
          .build(client -> bucket());

  /** The /64 network of an IPv6 client, which can choose addresses in it; else the address. */
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

  /** Whether the client has failed too often to try again now. */
  boolean isBlocked(String client) {
    Bucket bucket = byClient.getIfPresent(network(client));
    return bucket != null && bucket.getAvailableTokens() == 0;
  }

  /** Counts a failed attempt. */
  void record(String client) {
    byClient.get(network(client)).tryConsume(1);
  }

  /** The time until a blocked client may try again. */
  Duration retryAfter() {
    return WINDOW.dividedBy(MAX_FAILURES);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MAX_FAILURES).refillGreedy(MAX_FAILURES, WINDOW))
        .build();
  }
}
