package earmark.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private static final String NAME = "feeds.example";

  /** A name server that gives one answer after the other, each a list of addresses. */
  private static DnsResolver answering(String... answers) {
    Queue<String> left = new ArrayDeque<>(List.of(answers));
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        String[] answer = left.remove().split(" ");
        InetAddress[] addresses = new InetAddress[answer.length];
        for (int i = 0; i < addresses.length; i++) {
          addresses[i] = InetAddress.getByName(answer[i]);
        }
        return addresses;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "2606:4700::1111", "::ffff:93.184.215.14"})
  void what_is_public_is_reached(String address) throws UnknownHostException {
    var addresses = new PublicAddresses(Set.of(), answering(address));
    assertThat(addresses.resolve(NAME)).containsExactly(InetAddress.getByName(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.53",
        "168.63.129.16",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.168.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:0:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::10.0.0.1",
        "100::1",
        "2001:0:1::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void what_is_not_public_is_not_reached_in_any_form(String address) {
    var addresses = new PublicAddresses(Set.of(), answering(address));
    assertThatExceptionOfType(PublicAddresses.PrivateAddress.class)
        .isThrownBy(() -> addresses.resolve(NAME));
  }

  @Test
  void a_private_address_beside_a_public_one_is_left_out() throws UnknownHostException {
    var addresses = new PublicAddresses(Set.of(), answering("10.0.0.1 93.184.215.14 ::1"));
    assertThat(addresses.resolve(NAME)).containsExactly(InetAddress.getByName("93.184.215.14"));
  }

  @Test
  void a_name_that_turns_inward_later_is_refused_then() throws UnknownHostException {
    var addresses = new PublicAddresses(Set.of(), answering("93.184.215.14", "169.254.169.254"));
    assertThat(addresses.resolve(NAME)).hasSize(1);
    assertThatExceptionOfType(PublicAddresses.PrivateAddress.class)
        .isThrownBy(() -> addresses.resolve(NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feeds.Example", "feeds.example"})
  void a_host_that_the_operator_allows_is_reached_wherever_it_is(String asked)
      throws UnknownHostException {
    var addresses = new PublicAddresses(Set.of(" feeds.EXAMPLE"), answering("10.0.0.1"));
    assertThat(addresses.resolve(asked, 80)).hasSize(1);
  }

  @Test
  void allowing_a_host_allows_no_other() {
    var addresses = new PublicAddresses(Set.of(NAME), answering("10.0.0.1"));
    assertThatExceptionOfType(PublicAddresses.PrivateAddress.class)
        .isThrownBy(() -> addresses.resolve("other." + NAME, 80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8083", "[::1]:8083", "localhost:8083"})
  void allowing_a_port_of_a_host_allows_none_of_its_others(String server)
      throws UnknownHostException {
    String host = server.substring(0, server.lastIndexOf(':'));
    var addresses = new PublicAddresses(Set.of(server), answering("127.0.0.1", "127.0.0.1"));
    assertThat(addresses.resolve(host, 8083)).hasSize(1);
    assertThatExceptionOfType(PublicAddresses.PrivateAddress.class)
        .isThrownBy(() -> addresses.resolve(host, 8081));
  }

  @Test
  void a_port_is_no_part_of_an_address() {
    var addresses = new PublicAddresses(Set.of("[::1]:8083"), answering("::1:8083"));
    assertThatExceptionOfType(PublicAddresses.PrivateAddress.class)
        .isThrownBy(() -> addresses.resolve("[::1:8083]", 8081));
  }
}
