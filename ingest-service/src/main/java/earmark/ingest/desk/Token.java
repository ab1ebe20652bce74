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

/** The secret that opens the writing doors. It shows itself nowhere. */
public final class Token {

  private final byte[] secret;

  private Token(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The token that is set, else the one in the file.
   *
   * @throws IllegalStateException if there is neither, or the file cannot be read
   */
  public static Token of(@Nullable String token, @Nullable String file) {
    if (token != null && !token.isBlank()) {
      return new Token(token.strip());
    }
    if (file == null || file.isBlank()) {
      throw new IllegalStateException(
          "The desk has no token. Set EARMARK_TOKEN, or EARMARK_TOKEN_FILE to a file that has it.");
    }
    return new Token(read(Path.of(file)));
  }

  private static String read(Path file) {
    try {
      String token = Files.readString(file).strip();
      if (token.isEmpty()) {
        throw new IllegalStateException("The token file " + file + " is empty. Write a token.");
      }
      return token;
    } catch (IOException e) {
      throw new IllegalStateException("The token file " + file + " cannot be read: " + e, e);
    }
  }

  /** A secret for {@code purpose} from which this one cannot be found out; always the same. */
  public String derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Compares in a time that says nothing about the secret. */
  boolean is(@Nullable String attempt) {
    return attempt != null
        && MessageDigest.isEqual(secret, attempt.strip().getBytes(StandardCharsets.UTF_8));
  }
}
