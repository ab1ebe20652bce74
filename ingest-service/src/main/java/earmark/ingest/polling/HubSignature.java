package earmark.ingest.polling;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;

/** Verifies the signature of a hub's request while its body is read; keeps none of the body. */
public final class HubSignature {

  private static final int BUFFER = 8 * 1024;

  private final Mac mac;
  private final byte[] expected;

  /**
   * A signature to verify.
   *
   * @param mac with the secret of the subscription
   * @param digest as the hub sent it, in hex
   * @throws IllegalArgumentException if {@code digest} is not hex
   */
  HubSignature(Mac mac, String digest) {
    this.mac = mac;
    this.expected = HexFormat.of().parseHex(digest);
  }

  /**
   * Reads the body and returns whether it has this signature.
   *
   * @param maxBytes a longer body is not genuine and is not read to its end
   */
  public boolean isOf(InputStream body, int maxBytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      total += read;
      if (total > maxBytes) {
        return false;
      }
      mac.update(buffer, 0, read);
    }
    return MessageDigest.isEqual(expected, mac.doFinal());
  }
}
