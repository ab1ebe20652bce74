package earmark.publish.serve;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Counts open connections, in all and by client, and refuses those beyond the limits. */
final class ConnectionCounts {

  private static final int IPV6_NETWORK_BYTES = 8;

  private final int maxTotal;
  private final int maxPerClient;
  private final Map<ByteBuffer, Integer> byClient = new HashMap<>();
  private int total;

  ConnectionCounts(int maxTotal, int maxPerClient) {
    this.maxTotal = maxTotal;
    this.maxPerClient = maxPerClient;
  }

  /** Counts a connection and returns true, or returns false if a limit is reached. */
  synchronized boolean tryOpen(InetAddress address) {
    ByteBuffer client = client(address);
    int held = byClient.getOrDefault(client, 0);
    if (total >= maxTotal || held >= maxPerClient) {
      return false;
    }
    byClient.put(client, held + 1);
    total++;
    return true;
  }

  /** Uncounts a connection for which {@link #tryOpen} returned true. */
  synchronized void closed(InetAddress address) {
    byClient.computeIfPresent(client(address), (_, held) -> held == 1 ? null : held - 1);
    total--;
  }

  /** One subscriber has a whole IPv6 network of 64 bits. */
  private static ByteBuffer client(InetAddress address) {
    ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
    return address instanceof Inet6Address ? bytes.limit(IPV6_NETWORK_BYTES) : bytes;
  }
}
