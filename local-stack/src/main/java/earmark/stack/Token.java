package earmark.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that the desk asks for: {@code EARMARK_TOKEN}, else one that is made once and kept.
 */
public final class Token {

  private static final int BYTES = 24;

  private Token() {}

  /** Returns the token of the installation; creates it on the first start. */
  public static String of(StackSettings settings) {
    String given = settings.environment().getOrDefault("EARMARK_TOKEN", "").strip();
    return given.isEmpty() ? kept(settings.home().resolve("token")) : given;
  }

  private static String kept(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : make(file);
    } catch (IOException e) {
      throw new StackFailure(
          "The token in %s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static String make(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Files.writeString(OwnerOnly.file(file), token + "\n");
    return token;
  }
}
