package earmark.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A request failed. The message is one sentence: what failed, where, and what to do. */
public class FetchFailed extends RuntimeException {

  private final @Nullable Integer status;
  private final @Nullable Duration retryAfter;

  FetchFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = null;
    this.retryAfter = null;
  }

  FetchFailed(int status, @Nullable Duration retryAfter, String message) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** The HTTP status; empty if there was no response, or none that could be used. */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** How long the server asks clients to wait, at most {@link RetryAfter#MAX}. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
