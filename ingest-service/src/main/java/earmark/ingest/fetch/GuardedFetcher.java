package earmark.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches over HTTP from public addresses only: feeds are written by strangers, and their links
 * must not reach into the network this runs in. May be used by several threads.
 */
public final class GuardedFetcher implements Fetcher, AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);
  private static final Timeout WITHOUT_A_BYTE = Timeout.ofSeconds(30);

  private final CloseableHttpClient client;

  /**
   * @param allowedHosts host names and addresses that may be reached although they are not public
   * @param userAgent what is sent as User-Agent
   */
  public GuardedFetcher(Set<String> allowedHosts, String userAgent) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new PublicAddresses(allowedHosts))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(TO_CONNECT)
                    .setSocketTimeout(WITHOUT_A_BYTE)
                    .build())
            .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(WITHOUT_A_BYTE).build())
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(RequestConfig.custom().setMaxRedirects(MOST_REDIRECTS).build())
            .setUserAgent(userAgent)
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  @Override
  public Fetched fetch(URI address, Limit limit, @Nullable Known known) {
    refuseOtherSchemes(address);
    HttpGet request = request(address, known);
    CompletableFuture<Void> deadline =
        CompletableFuture.runAsync(
            request::cancel,
            CompletableFuture.delayedExecutor(limit.time().toMillis(), TimeUnit.MILLISECONDS));
    try {
      HttpClientContext context = HttpClientContext.create();
      var answers = new Answers(address, limit, context);
      return client.execute(request, context, response -> read(response, answers, request));
    } catch (IOException failed) {
      throw Failures.of(address, limit, deadline.isDone(), failed);
    } finally {
      deadline.cancel(false);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private static Fetched read(ClassicHttpResponse response, Answers answers, HttpGet request)
      throws IOException {
    try {
      return answers.handleResponse(response);
    } catch (IOException | FetchFailed unwanted) {
      // Else the client would read what is left, which may be without end.
      request.cancel();
      throw unwanted;
    }
  }

  private static void refuseOtherSchemes(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    if (!scheme.toLowerCase(Locale.ROOT).matches("https?") || address.getHost() == null) {
      throw new FetchFailed(
          0, address + " cannot be fetched; give an address that begins with http or https", null);
    }
  }

  private static HttpGet request(URI address, @Nullable Known known) {
    HttpGet request = new HttpGet(address);
    if (known != null && known.entityTag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.entityTag());
    }
    if (known != null && known.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
    }
    return request;
  }
}
