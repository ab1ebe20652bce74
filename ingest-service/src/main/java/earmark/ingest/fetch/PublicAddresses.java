package earmark.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private final AllowedHosts allowedHosts;

  PublicAddresses(Set<String> allowedHosts) {
    this(allowedHosts, SystemDefaultDnsResolver.INSTANCE);
  }

  PublicAddresses(Set<String> allowedHosts, DnsResolver system) {
    this.system = system;
    this.allowedHosts = new AllowedHosts(allowedHosts);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    InetAddress[] open = allowedHosts.contains(host, port) ? system.resolve(host) : resolve(host);
    return Arrays.stream(open).map(address -> new InetSocketAddress(address, port)).toList();
  }

  /** Resolves to public addresses; allowances are for a port and are not regarded. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = system.resolve(host);
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
