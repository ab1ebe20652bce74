package earmark.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Fetches over HTTP from public addresses only: anyone can write a feed, and its links must not
 * reach the local network. Thread-safe.
 */
public final class GuardedFetcher implements Fetcher, Downloader, AutoCloseable {

  private final GuardedClient client;

  /**
   * @param allowedHosts host names and addresses that may be fetched from although not public
   * @param userAgent the User-Agent header
   */
  public GuardedFetcher(Set<String> allowedHosts, String userAgent) {
    this.client = new GuardedClient(allowedHosts, userAgent);
  }

  @Override
  public Fetched fetch(URI address, Limit limit, @Nullable Validators validators) {
    return client.get(
        address, limit, request -> makeConditional(request, validators), new BodyReader(limit));
  }

  @Override
  public void post(URI address, Map<String, String> form) {
    client.post(address, form, Limit.FORM, GuardedFetcher::requireSuccess);
  }

  private static boolean requireSuccess(ClassicHttpResponse answer, RedirectChain chain) {
    if (answer.getCode() < HttpStatus.SC_OK || answer.getCode() >= HttpStatus.SC_REDIRECTION) {
      throw FetchFailures.status(chain.asked(), answer);
    }
    return true;
  }

  @Override
  public void download(URI address, Path file, Limit limit, DownloadListener listener) {
    if (Files.exists(file)) {
      return;
    }
    var download = new Download(new PartialFile(file), address.toString(), limit, listener);
    boolean complete = false;
    for (int attempt = 0; attempt < 2 && !complete; attempt++) {
      complete = client.get(address, limit, download::ask, download);
    }
    if (!complete) {
      throw new FetchFailed(
          address + " does not return the requested part of the file; try again later", null);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private static void makeConditional(HttpGet request, @Nullable Validators validators) {
    if (validators != null && validators.entityTag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, validators.entityTag());
    }
    if (validators != null && validators.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
    }
  }
}
