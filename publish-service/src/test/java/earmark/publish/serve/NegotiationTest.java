package earmark.publish.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                        | IDENTITY",
        "''                          | IDENTITY",
        "gzip                        | GZIP, IDENTITY",
        "gzip, deflate, br           | BROTLI, GZIP, IDENTITY",
        "br;q=0.5, gzip;q=0.8        | GZIP, BROTLI, IDENTITY",
        "identity;q=1, gzip;q=0.5    | IDENTITY, GZIP",
        "*                           | BROTLI, GZIP, IDENTITY",
        "*;q=0                       | IDENTITY",
        "br;q=0, *;q=0.1             | GZIP, IDENTITY",
        "GZIP;q=nonsense             | IDENTITY",
      })
  void the_codings_that_a_client_accepts_are_in_its_order(String header, String codings) {
    assertThat(Negotiation.codings(header).toString()).isEqualTo("[" + codings + "]");
  }
}
