package earmark.ingest.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The secret that the operator signs in with. Never printed or sent. */
public final class DeskToken {

  private final byte[] secret;

  private DeskToken(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the configured token, or else the one in the file.
   *
   * @throws IllegalStateException if there is neither, or the file cannot be read
   */
  public static DeskToken of(@Nullable String token, @Nullable String file) {
    if (token != null && !token.isBlank()) {
      return new DeskToken(token.strip());
    }
    if (file == null || file.isBlank()) {
      throw new IllegalStateException(
          "The desk has no token. Set EARMARK_TOKEN, or EARMARK_TOKEN_FILE to a file that contains it.");
    }
    return new DeskToken(read(Path.of(file)));
  }

  private static String read(Path file) {
    try {
      String token = Files.readString(file).strip();
      if (token.isEmpty()) {
        throw new IllegalStateException(
            "The token file " + file + " is empty. Write a token to it.");
      }
      return token;
    } catch (IOException e) {
      throw new IllegalStateException("The token file " + file + " cannot be read: " + e, e);
    }
  }

  /** Derives a stable secret for {@code purpose} that does not reveal the token. */
  public String derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Compares in constant time. */
  boolean matches(String attempt) {
    return MessageDigest.isEqual(secret, attempt.getBytes(StandardCharsets.UTF_8));
  }
}
