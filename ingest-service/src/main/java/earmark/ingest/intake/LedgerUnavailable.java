package earmark.ingest.intake;

/** The write was not acknowledged. It may be retried. */
public class LedgerUnavailable extends RuntimeException {

  public LedgerUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
