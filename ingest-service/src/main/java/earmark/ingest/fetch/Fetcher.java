package earmark.ingest.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fetches a file from the web. */
public interface Fetcher {

  /**
   * Fetches what is at {@code address}, following redirects.
   *
   * @param address http or https
   * @param limit how much and how long
   * @param known what the server said last time; null asks without condition
   * @throws FetchFailed if there was no good answer within the limit
   */
  Fetched fetch(URI address, Limit limit, @Nullable Known known);

  /**
   * Sends a form to {@code address}; what it answers is not read.
   *
   * @param address http or https
   * @param form names and values, in the order in which they are sent
   * @throws FetchFailed if the answer does not say that it was taken
   */
  void post(URI address, Map<String, String> form);
}
