package earmark.ingest.intake;

/** What was to be written down was not taken; nothing is known of it, and it may be tried again. */
public class LedgerAway extends RuntimeException {

  public LedgerAway(String message, Throwable cause) {
    super(message, cause);
  }
}
