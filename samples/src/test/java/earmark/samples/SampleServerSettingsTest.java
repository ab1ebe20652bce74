package earmark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleServerSettingsTest {

  @Test
  void without_any_setting_it_listens_on_8083_for_this_machine_only() throws Exception {
    assertThat(SampleServerSettings.of(Map.of()))
        .isEqualTo(new SampleServerSettings("127.0.0.1", 8083, null));
  }

  @Test
  void an_empty_setting_is_none() throws Exception {
    assertThat(
            SampleServerSettings.of(Map.of("EARMARK_SAMPLES_URL", "", "EARMARK_SAMPLES_PORT", " ")))
        .isEqualTo(SampleServerSettings.of(Map.of()));
  }

  @Test
  void the_environment_names_host_port_and_address() throws Exception {
    var settings =
        SampleServerSettings.of(
            Map.of(
                "EARMARK_SAMPLES_HOST", "0.0.0.0",
                "EARMARK_SAMPLES_PORT", "9000",
                "EARMARK_SAMPLES_URL", "http://samples:9000"));
    assertThat(settings)
        .isEqualTo(new SampleServerSettings("0.0.0.0", 9000, URI.create("http://samples:9000")));
  }

  @ParameterizedTest
  @CsvSource({
    "EARMARK_SAMPLES_PORT, eighty",
    "EARMARK_SAMPLES_PORT, 65536",
    "EARMARK_SAMPLES_URL, samples:8083",
    "EARMARK_SAMPLES_URL, not an address"
  })
  void a_setting_that_makes_no_sense_is_named(String name, String value) {
    assertThatThrownBy(() -> SampleServerSettings.of(Map.of(name, value)))
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value);
  }

  @Test
  void a_port_in_use_is_told_with_the_setting_to_change() throws Exception {
    try (var first = SampleServer.start(new InetSocketAddress("127.0.0.1", 0), null)) {
      String port = String.valueOf(first.base().getPort());
      assertThatThrownBy(() -> SampleServer.serve(Map.of("EARMARK_SAMPLES_PORT", port)).close())
          .isInstanceOf(CannotServe.class)
          .hasMessage("Port " + port + " is in use; set EARMARK_SAMPLES_PORT to a free one.");
    }
  }

  @Test
  void an_address_of_another_machine_is_not_called_a_port_in_use() {
    // 192.0.2.0/24 is kept for documentation, so no machine has it.
    var elsewhere = Map.of("EARMARK_SAMPLES_HOST", "192.0.2.1", "EARMARK_SAMPLES_PORT", "0");
    assertThatThrownBy(() -> SampleServer.serve(elsewhere).close())
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining("EARMARK_SAMPLES_HOST")
        .hasMessageNotContaining("in use");
  }
}
