package earmark.ingest.fetch;

/** What one request of a redirect chain came to. */
sealed interface FetchStep<T> {

  /** Its body was not read. */
  record Redirected<T>(RedirectChain chain) implements FetchStep<T> {}

  record Done<T>(T result) implements FetchStep<T> {}
}
