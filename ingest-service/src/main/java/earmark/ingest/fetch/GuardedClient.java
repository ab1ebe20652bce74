package earmark.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/**
 * Sends requests within limits. Follows redirects itself: the library would read the body of each
 * redirect to the end, and does not report which of them are permanent.
 */
final class GuardedClient implements AutoCloseable {

  private final LimitedClient client;

  GuardedClient(Set<String> allowedHosts, String userAgent) {
    this.client = new LimitedClient(allowedHosts, userAgent);
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
        FetchStep<T> step =
            client.send(
                request, chain.asked(), limit, deadline, answer -> step(answer, current, reader));
        switch (step) {
          case FetchStep.Redirected<T>(RedirectChain next) -> chain = next;
          case FetchStep.Done<T>(T result) -> {
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
    URI asked = RedirectChain.from(uri(request)).asked();
    try (var deadline = new Deadline(limit.time())) {
      return client.send(request, asked, limit, deadline, reader);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private static <T> FetchStep<T> step(
      ClassicHttpResponse answer, RedirectChain chain, ResponseReader<T> reader)
      throws IOException {
    return RedirectChain.isRedirect(answer)
        ? new FetchStep.Redirected<>(chain.follow(answer))
        : new FetchStep.Done<>(reader.read(answer, chain));
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
