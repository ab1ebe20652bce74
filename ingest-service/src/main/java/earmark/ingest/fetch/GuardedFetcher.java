package earmark.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches over HTTP from public addresses only. Addresses are checked where connections are made,
 * so redirects and names that change their address are covered.
 */
public final class GuardedFetcher implements Fetcher, AutoCloseable {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);
  private static final Timeout TO_ANSWER = Timeout.ofSeconds(30);
  private static final int MOST_REDIRECTS = 5;

  private final CloseableHttpClient client;

  /**
   * @param allowedHosts host names and addresses that may be reached although they are not public
   * @param userAgent what is sent as User-Agent
   */
  public GuardedFetcher(Set<String> allowedHosts, String userAgent) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new GuardedResolver(allowedHosts))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(TO_CONNECT)
                    .setSocketTimeout(TO_ANSWER)
                    .build())
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setUserAgent(userAgent)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setMaxRedirects(MOST_REDIRECTS)
                    .setResponseTimeout(TO_ANSWER)
                    .build())
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  @Override
  public Fetched fetch(URI address, Limit limit, @Nullable Known known) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme) || address.getHost() == null) {
      throw new FetchFailed(
          0,
          "%s is not fetched; give an address that begins with https:// or http://"
              .formatted(address),
          null);
    }
    HttpGet request = new HttpGet(address);
    if (known != null && known.entityTag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.entityTag());
    }
    if (known != null && known.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
    }
    HttpClientContext context = HttpClientContext.create();
    try {
      return client.execute(request, context, answer -> read(answer, address, limit, context));
    } catch (IOException e) {
      throw new FetchFailed(0, reason(address, e), e);
    }
  }

  private static Fetched read(
      ClassicHttpResponse answer, URI address, Limit limit, HttpClientContext context)
      throws IOException {
    if (answer.getCode() == HttpStatus.SC_NOT_MODIFIED) {
      return new Fetched.NotModified();
    }
    if (answer.getCode() != HttpStatus.SC_OK) {
      throw new FetchFailed(
          answer.getCode(),
          "%s answered %d %s; check the address, or try again later"
              .formatted(address, answer.getCode(), answer.getReasonPhrase()),
          null);
    }
    byte[] content = new BoundedBody(address, limit).read(answer.getEntity());
    return new Fetched.Body(
        content,
        mediaType(answer),
        value(answer, HttpHeaders.ETAG),
        value(answer, HttpHeaders.LAST_MODIFIED),
        whereFrom(address, context));
  }

  private static @Nullable String mediaType(ClassicHttpResponse answer) {
    String header = value(answer, HttpHeaders.CONTENT_TYPE);
    ContentType type = header == null ? null : ContentType.parseLenient(header);
    return type == null || type.getMimeType() == null
        ? null
        : type.getMimeType().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String value(ClassicHttpResponse answer, String name) {
    Header header = answer.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static URI whereFrom(URI address, HttpClientContext context) {
    try {
      return context.getRequest() == null ? address : context.getRequest().getUri();
    } catch (URISyntaxException e) {
      return address;
    }
  }

  private static String reason(URI address, IOException e) {
    if (e instanceof GuardedResolver.NotPublic) {
      return "%s is not fetched: %s".formatted(address, e.getMessage());
    }
    if (e instanceof UnknownHostException) {
      return "%s cannot be reached: the host name is not known; check its spelling"
          .formatted(address);
    }
    if (e instanceof InterruptedIOException) {
      return "%s did not answer in time; try again later".formatted(address);
    }
    return "%s cannot be fetched (%s); try again later".formatted(address, e.getMessage());
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
