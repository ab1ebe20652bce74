package earmark.publish.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class ConnectionCountsTest {

  @Test
  void a_client_at_its_limit_is_refused_and_others_are_not() throws Exception {
    var counts = new ConnectionCounts(10, 2);

    assertThat(counts.tryOpen(address("192.0.2.1"))).isTrue();
    assertThat(counts.tryOpen(address("192.0.2.1"))).isTrue();
    assertThat(counts.tryOpen(address("192.0.2.1"))).isFalse();
    assertThat(counts.tryOpen(address("192.0.2.2"))).isTrue();
  }

  @Test
  void a_closed_connection_makes_place_for_another() throws Exception {
    var counts = new ConnectionCounts(1, 1);
    counts.tryOpen(address("192.0.2.1"));
    assertThat(counts.tryOpen(address("192.0.2.2"))).isFalse();

    counts.closed(address("192.0.2.1"));

    assertThat(counts.tryOpen(address("192.0.2.2"))).isTrue();
  }

  @Test
  void all_addresses_of_one_ipv6_network_are_one_client() throws Exception {
    var counts = new ConnectionCounts(10, 1);

    assertThat(counts.tryOpen(address("2001:db8:0:1::1"))).isTrue();
    assertThat(counts.tryOpen(address("2001:db8:0:1:ffff::2"))).isFalse();
    assertThat(counts.tryOpen(address("2001:db8:0:2::1"))).isTrue();
  }

  private static InetAddress address(String literal) throws UnknownHostException {
    return InetAddress.getByName(literal);
  }
}
