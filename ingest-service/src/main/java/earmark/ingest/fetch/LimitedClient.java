package earmark.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/**
 * Sends single requests within limits of time and size, to allowed hosts alone. Keeps no cookies,
 * and neither retries nor follows redirects.
 */
final class LimitedClient implements AutoCloseable {

  private final CloseableHttpClient client;

  LimitedClient(Set<String> allowedHosts, String userAgent) {
    this.client =
        HttpClients.custom()
            .setConnectionManager(Connections.to(allowedHosts))
            .setDefaultRequestConfig(
                RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
            .setUserAgent(userAgent)
            .addResponseInterceptorFirst(new WireLimit())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /**
   * Sends a request.
   *
   * @param asked the address that a failure names
   * @param deadline by which all must be over, so that it can span several requests
   * @throws FetchFailed if there was no response within the limit
   */
  <T> T send(
      HttpUriRequestBase request,
      URI asked,
      Limit limit,
      Deadline deadline,
      HttpClientResponseHandler<T> reader) {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(WireLimit.BYTES, limit.bytes());
    deadline.watch(request);
    try {
      return client.execute(request, context, answer -> cancelUnlessRead(request, answer, reader));
    } catch (IOException failed) {
      throw FetchFailures.of(asked, limit, deadline.isOver(), failed);
    } catch (UncheckedIOException failed) {
      throw FetchFailures.of(
          asked, limit, deadline.isOver(), Objects.requireNonNull(failed.getCause()));
    }
  }

  private static <T> T cancelUnlessRead(
      HttpUriRequestBase request, ClassicHttpResponse answer, HttpClientResponseHandler<T> reader)
      throws IOException, HttpException {
    boolean complete = false;
    try {
      T read = reader.handleResponse(answer);
      complete = !(read instanceof FetchStep.Redirected);
      return read;
    } finally {
      if (!complete) {
        // Otherwise the client would read the rest of the body, which may be endless.
        request.cancel();
      }
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
