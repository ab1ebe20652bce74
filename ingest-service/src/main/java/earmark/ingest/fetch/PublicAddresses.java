package earmark.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Resolves hosts to public addresses only. The client connects to the addresses returned here and
 * resolves again for every redirect, so a name cannot change between check and connection.
 */
final class PublicAddresses implements DnsResolver {

  /**
   * Boot's list of public addresses, excluding blocks that embed IPv4 addresses (compatible, RFC
   * 4291; translated, RFC 2765; local NAT64, RFC 8215), those for documentation (RFC 9637) and
   * segment routing (RFC 9602), and the host of Azure's machines, which only looks public.
   */
  private static final InetAddressFilter PUBLIC =
      InetAddressFilter.externalAddresses()
          .andNot("::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48")
          .andNot("3fff::/20", "5f00::/16", "168.63.129.16/32");

  private final DnsResolver system;
  private final Set<String> allowedHosts;

  PublicAddresses(Set<String> allowedHosts) {
    this(allowedHosts, SystemDefaultDnsResolver.INSTANCE);
  }

  PublicAddresses(Set<String> allowedHosts, DnsResolver system) {
    this.system = system;
    this.allowedHosts =
        allowedHosts.stream().map(PublicAddresses::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Lower case, and without the brackets of a literal IPv6 address. */
  private static String plain(String host) {
    return host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = system.resolve(host);
    if (allowedHosts.contains(plain(host))) {
      return all;
    }
    InetAddress[] open = Arrays.stream(all).filter(PUBLIC::matches).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new PrivateAddress(host);
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return system.resolveCanonicalHostname(host);
  }

  /** A host has addresses, but none of them is public. */
  static final class PrivateAddress extends UnknownHostException {

    PrivateAddress(String host) {
      super(host);
    }
  }
}
