package earmark.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** There was no good answer. The message is one sentence: what, from where, and what to do. */
public class FetchFailed extends RuntimeException {

  private final int status;

  FetchFailed(int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status; 0 when there was no answer, or none that may be used. */
  public int status() {
    return status;
  }
}
