package earmark.ingest.polling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives the secrets of subscriptions from one key, so that they are the same after every start
 * and on every instance, and need no storage.
 */
final class HubSecrets {

  /** The algorithms that a hub may sign with, by the name in the header. */
  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "sha1", "HmacSHA1",
          "sha256", "HmacSHA256",
          "sha384", "HmacSHA384",
          "sha512", "HmacSHA512");

  private final String key;

  HubSecrets(String key) {
    this.key = key;
  }

  /** Returns the secret with which the hub signs its updates of a show. */
  String secret(String showId) {
    return derived("websub " + showId);
  }

  /**
   * Returns the last part of a show's callback URL. Only the hub knows it, so that nobody else can
   * confirm a subscription.
   */
  String place(String showId) {
    return derived("callback " + showId);
  }

  /** Whether {@code given} is the {@link #place} of the show; takes the same time for all. */
  boolean isPlace(String showId, String given) {
    return MessageDigest.isEqual(
        place(showId).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns what verifies the signature of an update; empty if the header names no usable one.
   *
   * @param header X-Hub-Signature: an algorithm, {@code =} and a hex digest
   */
  Optional<HubSignature> signature(String showId, String header) {
    String[] parts = header.strip().split("=", 2);
    String algorithm = parts.length == 2 ? ALGORITHMS.get(parts[0]) : null;
    if (algorithm == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new HubSignature(mac(algorithm, secret(showId)), parts[1]));
    } catch (IllegalArgumentException notHex) {
      return Optional.empty();
    }
  }

  private String derived(String name) {
    return HexFormat.of()
        .formatHex(mac("HmacSHA256", key).doFinal(name.getBytes(StandardCharsets.UTF_8)));
  }

  private static Mac mac(String algorithm, String key) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac;
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
