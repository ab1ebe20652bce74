package earmark.ingest.fetch;

/** A file is not what was requested, such as a web page instead of a feed. */
public final class WrongContent extends FetchFailed {

  WrongContent(String message) {
    super(message, null);
  }
}
