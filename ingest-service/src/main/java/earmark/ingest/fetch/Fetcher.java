package earmark.ingest.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fetches files from the web. */
public interface Fetcher {

  /**
   * Fetches {@code address}, following redirects.
   *
   * @param address http or https
   * @param limit the maximum size and time
   * @param validators of the last response; null makes the request unconditional
   * @throws FetchFailed if there was no successful response within the limit
   */
  Fetched fetch(URI address, Limit limit, @Nullable Validators validators);

  /**
   * Posts a form to {@code address}; the body of the response is not read.
   *
   * @param address http or https
   * @param form names and values, in the order in which they are sent
   * @throws FetchFailed unless the response has a 2xx status
   */
  void post(URI address, Map<String, String> form);
}
