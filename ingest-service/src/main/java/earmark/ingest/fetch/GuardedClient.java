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
 * Sends requests within limits. Redirects are followed here, not by the library: it would read the
 * body of each to its end, and does not say which of them are permanent.
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

  /** Makes something of the last answer. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ClassicHttpResponse answer, Way way) throws IOException;
  }

  /**
   * Gets what is at {@code address}, following redirects.
   *
   * @param headers sets those of every request
   * @throws FetchFailed if there was no good answer within the limit
   */
  <T> T get(URI address, Limit limit, Consumer<HttpGet> headers, Reading<T> reading) {
    try (var deadline = new Deadline(limit.time())) {
      Way way = Way.to(address);
      while (true) {
        HttpGet request = new HttpGet(way.at());
        headers.accept(request);
        Way here = way;
        Step<T> step =
            execute(request, way, limit, deadline, answer -> step(answer, here, reading));
        switch (step) {
          case Step.On<T>(Way on) -> way = on;
          case Step.Done<T>(T result) -> {
            return result;
          }
        }
      }
    }
  }

  /**
   * Sends a form; redirects are not followed.
   *
   * @throws FetchFailed if there was no good answer within the limit
   */
  <T> T post(URI address, Map<String, String> form, Limit limit, Reading<T> reading) {
    Way way = Way.to(address);
    HttpPost request = new HttpPost(way.at());
    request.setEntity(new UrlEncodedFormEntity(pairs(form), StandardCharsets.UTF_8));
    return send(request, limit, answer -> reading.read(answer, way));
  }

  /**
   * Sends a request, whose answer is taken as it comes, redirect or not.
   *
   * @throws FetchFailed if there was no answer within the limit
   */
  <T> T send(HttpUriRequestBase request, Limit limit, HttpClientResponseHandler<T> reading) {
    Way way = Way.to(uri(request));
    try (var deadline = new Deadline(limit.time())) {
      return execute(request, way, limit, deadline, reading);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private sealed interface Step<T> {
    record On<T>(Way way) implements Step<T> {}

    record Done<T>(T result) implements Step<T> {}
  }

  private <T> T execute(
      HttpUriRequestBase request,
      Way way,
      Limit limit,
      Deadline deadline,
      HttpClientResponseHandler<T> reading) {
    HttpClientContext context = HttpClientContext.create();
    context.setAttribute(WireLimit.BYTES, limit.bytes());
    deadline.watch(request);
    try {
      return client.execute(request, context, answer -> unlessUnwanted(request, answer, reading));
    } catch (IOException failed) {
      throw Failures.of(way.asked(), limit, deadline.isOver(), failed);
    } catch (UncheckedIOException failed) {
      throw Failures.of(
          way.asked(), limit, deadline.isOver(), Objects.requireNonNull(failed.getCause()));
    }
  }

  private static <T> Step<T> step(ClassicHttpResponse answer, Way way, Reading<T> reading)
      throws IOException {
    return Way.goesOn(answer)
        ? new Step.On<>(way.after(answer))
        : new Step.Done<>(reading.read(answer, way));
  }

  private static <T> T unlessUnwanted(
      HttpUriRequestBase request, ClassicHttpResponse answer, HttpClientResponseHandler<T> reading)
      throws IOException, HttpException {
    boolean wanted = false;
    try {
      T read = reading.handleResponse(answer);
      wanted = !(read instanceof Step.On);
      return read;
    } finally {
      if (!wanted) {
        // Else the client would read what is left, which may be without end.
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
