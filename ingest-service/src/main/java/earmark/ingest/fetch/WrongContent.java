package earmark.ingest.fetch;

/** A file came that is by its content not what was asked for, such as a web page for a feed. */
public final class WrongContent extends FetchFailed {

  WrongContent(String message) {
    super(message, null);
  }
}
