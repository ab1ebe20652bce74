package earmark.ingest.fetch;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches over HTTP from public addresses only. */
public final class GuardedFetcher implements Fetcher {

  private final Set<String> allowedHosts;
  private final String userAgent;

  /**
   * @param allowedHosts host names and addresses that may be reached although they are not public
   * @param userAgent what is sent as User-Agent
   */
  public GuardedFetcher(Set<String> allowedHosts, String userAgent) {
    this.allowedHosts = Set.copyOf(allowedHosts);
    this.userAgent = userAgent;
  }

  @Override
  public Fetched fetch(URI address, Limit limit, @Nullable Known known) {
    throw new FetchFailed(
        0, "%s is not reached by %s %s".formatted(address, userAgent, allowedHosts), null);
  }
}
