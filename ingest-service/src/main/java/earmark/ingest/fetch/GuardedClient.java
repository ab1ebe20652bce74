package earmark.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/**
 * Sends requests within limits. Follows redirects itself: the library would read the body of each
 * redirect to the end, and does not report which of them are permanent.
 */
final class GuardedClient implements AutoCloseable {

  private final CloseableHttpClient client;

  GuardedClient(Set<String> allowedHosts, String userAgent) {
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

  /** Reads the response that ends a redirect chain. */
  @FunctionalInterface
  interface ResponseReader<T> {
    T read(ClassicHttpResponse answer, RedirectChain chain) throws IOException;
  }

  /**
   * Gets {@code address}, following redirects.
   *
   * @param headers sets the headers of every request
   * @throws FetchFailed if there was no response within the limit
   */
  <T> T get(URI address, Limit limit, Consumer<HttpGet> headers, ResponseReader<T> reader) {
    try (var deadline = new Deadline(limit.time())) {
      RedirectChain chain = RedirectChain.from(address);
      while (true) {
        HttpGet request = new HttpGet(chain.at());
        headers.accept(request);
        RedirectChain current = chain;
        Step<T> step =
            execute(request, chain, limit, deadline, answer -> step(answer, current, reader));
        switch (step) {
          case Step.Redirected<T>(RedirectChain next) -> chain = next;
          case Step.Done<T>(T result) -> {
            return result;
          }
        }
      }
    }
  }

  /**
   * Posts a form; does not follow redirects.
   *
   * @throws FetchFailed if there was no response within the limit
   */
  <T> T post(URI address, Map<String, String> form, Limit limit, ResponseReader<T> reader) {
    RedirectChain chain = RedirectChain.from(address);
    HttpPost request = new HttpPost(chain.at());
    request.setEntity(new UrlEncodedFormEntity(pairs(form), StandardCharsets.UTF_8));
    return send(request, limit, answer -> reader.read(answer, chain));
  }

  /**
   * Sends a request; does not follow redirects.
   *
   * @throws FetchFailed if there was no response within the limit
   */
  <T> T send(HttpUriRequestBase request, Limit limit, HttpClientResponseHandler<T> reader) {
    RedirectChain chain = RedirectChain.from(uri(request));
    try (var deadline = new Deadline(limit.time())) {
      return execute(request, chain, limit, deadline, reader);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private sealed interface Step<T> {
    record Redirected<T>(RedirectChain chain) implements Step<T> {}

    record Done<T>(T result) implements Step<T> {}
  }

  private <T> T execute(
      HttpUriRequestBase request,
      RedirectChain chain,
      Limit limit,
      Deadline deadline,
      HttpClientResponseHandler<T> reader) {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(WireLimit.BYTES, limit.bytes());
    deadline.watch(request);
    try {
      return client.execute(request, context, answer -> cancelUnlessRead(request, answer, reader));
    } catch (IOException failed) {
      throw FetchFailures.of(chain.asked(), limit, deadline.isOver(), failed);
    } catch (UncheckedIOException failed) {
      throw FetchFailures.of(
          chain.asked(), limit, deadline.isOver(), Objects.requireNonNull(failed.getCause()));
    }
  }

  private static <T> Step<T> step(
      ClassicHttpResponse answer, RedirectChain chain, ResponseReader<T> reader)
      throws IOException {
    return RedirectChain.isRedirect(answer)
        ? new Step.Redirected<>(chain.follow(answer))
        : new Step.Done<>(reader.read(answer, chain));
  }

  private static <T> T cancelUnlessRead(
      HttpUriRequestBase request, ClassicHttpResponse answer, HttpClientResponseHandler<T> reader)
      throws IOException, HttpException {
    boolean complete = false;
    try {
      T read = reader.handleResponse(answer);
      complete = !(read instanceof Step.Redirected);
      return read;
    } finally {
      if (!complete) {
        // Otherwise the client would read the rest of the body, which may be endless.
        request.cancel();
      }
    }
  }

  private static List<NameValuePair> pairs(Map<String, String> form) {
    List<NameValuePair> pairs = new ArrayList<>();
    form.forEach((name, value) -> pairs.add(new BasicNameValuePair(name, value)));
    return pairs;
  }

  private static URI uri(HttpUriRequestBase request) {
    try {
      return request.getUri();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
