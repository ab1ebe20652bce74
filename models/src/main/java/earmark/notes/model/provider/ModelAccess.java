package earmark.notes.model.provider;

import java.net.URI;
import java.time.Duration;

/**
 * How a model is reached.
 *
 * @param url the server's base address, with {@code /v1} where its protocol has that
 * @param window tokens that one call can hold, question and reply together
 * @param deadline how long one call may take, from its first byte to its last
 */
public record ModelAccess(
    ModelChoice choice, URI url, ModelKey key, int window, Duration deadline) {

  /** Whether this is the provider's own server. */
  boolean atHome() {
    return url.equals(choice.provider().url());
  }
}
