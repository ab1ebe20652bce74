package earmark.notes.model.provider;

import dev.langchain4j.http.client.HttpRequest;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends a request and waits until its answer is complete, up to the deadline. */
final class ModelCall {

  private static final Duration CONNECT = Duration.ofSeconds(15);
  private static final long LARGEST_ANSWER = 16L * 1024 * 1024;

  private final ModelAccess access;
  private final Backoff backoff;
  private final HttpClient client;

  ModelCall(ModelAccess access, Backoff backoff) {
    this.access = access;
    this.backoff = backoff;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(version(access.url()))
            // A redirect would carry the key elsewhere.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Returns the answer, whatever its status.
   *
   * @throws ModelFailure if none comes in time
   */
  HttpResponse<byte[]> send(HttpRequest request) {
    // The timeout of a request ends with the headers of its answer; this one includes the body.
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            translated(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    try {
      return answer.get(access.deadline().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw failure(
          "has not answered within %s; raise EARMARK_MODEL_DEADLINE if it needs longer"
              .formatted(access.deadline()),
          null);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw failure("was interrupted while answering", null);
    } catch (ExecutionException e) {
      throw ofBrokenConnection(e.getCause() == null ? e : e.getCause());
    }
  }

  private ModelFailure ofBrokenConnection(Throwable cause) {
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return failure(
          "cannot be reached; check that the server runs at EARMARK_MODEL_URL",
          new NotCharged("not connected"));
    }
    return failure("broke off its answer (%s)".formatted(cause.getClass().getSimpleName()), null);
  }

  private ModelFailure failure(String what, @Nullable NotCharged cause) {
    String message = "%s (%s) %s.".formatted(access.choice(), access.url().getAuthority(), what);
    AskAgain remedy = new AskAgain(backoff.next());
    return cause == null
        ? new ModelFailure(message, remedy)
        : new ModelFailure(message, remedy, cause);
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                request.body() == null
                    ? java.net.http.HttpRequest.BodyPublishers.noBody()
                    : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    return builder.build();
  }

  /** Servers for one machine answer 400 to an upgrade to HTTP/2 without TLS. */
  private static HttpClient.Version version(URI url) {
    return "https".equals(url.getScheme())
        ? HttpClient.Version.HTTP_2
        : HttpClient.Version.HTTP_1_1;
  }
}
