package earmark.ingest.fetch;

/** Failures as a server causes them. */
public final class RefusingServer {

  private RefusingServer() {}

  /** The failure of a request that is answered with {@code status}. */
  public static FetchFailed answers(int status) {
    return new FetchFailed(status, null, "The server answers " + status);
  }
}
