package earmark.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/** Finds only addresses that may be reached. The client asks it for every connection it makes. */
final class GuardedResolver implements DnsResolver {

  private static final InetAddressFilter PUBLIC = InetAddressFilter.externalAddresses();

  private final Set<String> allowedHosts;

  GuardedResolver(Set<String> allowedHosts) {
    this.allowedHosts =
        allowedHosts.stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
      return all;
    }
    InetAddress[] reachable = Stream.of(all).filter(PUBLIC::matches).toArray(InetAddress[]::new);
    if (reachable.length == 0) {
      throw new NotPublic(host);
    }
    return reachable;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return resolve(host)[0].getCanonicalHostName();
  }

  /** The host has no public address. */
  static final class NotPublic extends UnknownHostException {

    NotPublic(String host) {
      super(
          "%s is no public address; if it is meant, add it to EARMARK_ALLOWED_HOSTS"
              .formatted(host));
    }
  }
}
