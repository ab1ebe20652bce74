package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class HubSignatureTest {

  private static final byte[] BODY = "news ".repeat(5000).getBytes(StandardCharsets.UTF_8);

  private static Mac mac(String secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return mac;
  }

  private static String digest(String secret) throws GeneralSecurityException {
    return HexFormat.of().formatHex(mac(secret).doFinal(BODY));
  }

  private static boolean isGenuine(String digest, int maxBytes)
      throws GeneralSecurityException, IOException {
    return new HubSignature(mac("secret"), digest).isOf(new ByteArrayInputStream(BODY), maxBytes);
  }

  @Test
  void a_body_with_its_signature_is_genuine() throws Exception {
    assertThat(isGenuine(digest("secret"), BODY.length)).isTrue();
    assertThat(isGenuine(digest("secret").toUpperCase(Locale.ROOT), BODY.length)).isTrue();
  }

  @Test
  void a_signature_by_another_secret_is_not() throws Exception {
    assertThat(isGenuine(digest("another"), BODY.length)).isFalse();
    assertThat(isGenuine("00", BODY.length)).isFalse();
  }

  @Test
  void a_body_beyond_the_limit_is_not_read_to_its_end() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertThat(isGenuine(digest("secret"), BODY.length - 1)).isFalse();
    assertThat(new HubSignature(mac("secret"), "00").isOf(endless, 1_000_000)).isFalse();
  }

  @Test
  void a_digest_that_is_not_hex_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> isGenuine("not hex", 1));
  }
}
