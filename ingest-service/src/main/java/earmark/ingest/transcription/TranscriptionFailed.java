package earmark.ingest.transcription;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** There is no transcript in the end. The message is the cause, a sentence without its remedy. */
public final class TranscriptionFailed extends RuntimeException {

  private final String remedy;
  private final boolean lasting;
  private final @Nullable Duration retryAfter;

  TranscriptionFailed(
      String cause,
      String remedy,
      boolean lasting,
      @Nullable Duration retryAfter,
      @Nullable Throwable why) {
    super(cause, why);
    this.remedy = remedy;
    this.lasting = lasting;
    this.retryAfter = retryAfter;
  }

  /** What the operator can do. */
  public String remedy() {
    return remedy;
  }

  /** Whether trying again is of no use as long as nobody changes anything. */
  public boolean isLasting() {
    return lasting;
  }

  /** How long the server wants to be left alone. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
