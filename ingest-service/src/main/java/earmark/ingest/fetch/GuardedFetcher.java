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
 * Fetches over HTTP from public addresses only: feeds are written by strangers, and their links
 * must not reach into the network this runs in. May be used by several threads.
 */
public final class GuardedFetcher implements Fetcher, Downloader, AutoCloseable {

  private final GuardedClient client;

  /**
   * @param allowedHosts host names and addresses that may be reached although they are not public
   * @param userAgent what is sent as User-Agent
   */
  public GuardedFetcher(Set<String> allowedHosts, String userAgent) {
    this.client = new GuardedClient(allowedHosts, userAgent);
  }

  @Override
  public Fetched fetch(URI address, Limit limit, @Nullable Known known) {
    return client.get(address, limit, request -> ask(request, known), new Answers(limit));
  }

  @Override
  public void post(URI address, Map<String, String> form) {
    client.post(address, form, Limit.FORM, GuardedFetcher::isTaken);
  }

  private static boolean isTaken(ClassicHttpResponse answer, Way way) {
    if (answer.getCode() < HttpStatus.SC_OK || answer.getCode() >= HttpStatus.SC_REDIRECTION) {
      throw Failures.status(way.asked(), answer);
    }
    return true;
  }

  @Override
  public void download(URI address, Path file, Limit limit, News news) {
    if (Files.exists(file)) {
      return;
    }
    var download = new Download(new PartialFile(file), address.toString(), limit, news);
    boolean whole = false;
    for (int attempt = 0; attempt < 2 && !whole; attempt++) {
      whole = client.get(address, limit, download::ask, download);
    }
    if (!whole) {
      throw new FetchFailed(
          address + " does not give the part of the file that was asked for; try again later",
          null);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private static void ask(HttpGet request, @Nullable Known known) {
    if (known != null && known.entityTag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.entityTag());
    }
    if (known != null && known.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
    }
  }
}
