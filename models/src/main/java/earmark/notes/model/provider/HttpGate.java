package earmark.notes.model.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only way to a provider's server: keeps the deadline, reads what the server says about
 * waiting, and sorts errors. It asks once; the caller decides about the next time.
 */
final class HttpGate implements HttpClient {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ModelAccess access;
  private final ModelCall call;
  private final RequestedWait requestedWait;
  private final ErrorStatus errors;
  private final Backoff backoff = new Backoff();

  HttpGate(ModelAccess access, Clock clock) {
    this.access = access;
    this.call = new ModelCall(access, backoff);
    this.requestedWait = new RequestedWait(clock);
    this.errors = new ErrorStatus(access);
  }

  /**
   * Sends the request and returns the whole answer.
   *
   * @throws ModelFailure if there is none that is JSON
   * @throws SchemaNotTaken if the server cannot hold a reply to a schema
   */
  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> answer = call.send(request);
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() / 100 != 2) {
      throw errors.of(answer.statusCode(), new ErrorBody(access.key().hideIn(body)), wait(answer));
    }
    requireJson(body);
    backoff.reset();
    return SuccessfulHttpResponse.builder()
        .statusCode(answer.statusCode())
        .headers(answer.headers().map())
        .body(body)
        .build();
  }

  /** Replies are read whole, so that half of one is never taken for all of it. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("Replies are not streamed.");
  }

  /** How long to wait after an answer that is of no use. */
  Duration nextWait() {
    return backoff.next();
  }

  private Duration wait(HttpResponse<?> answer) {
    return requestedWait.in(answer.headers()).orElseGet(backoff::next);
  }

  private void requireJson(String body) {
    try {
      JSON.readTree(body);
    } catch (JacksonException e) {
      throw new ModelFailure(
          "%s (%s) answers with %d characters that are no JSON; check EARMARK_MODEL_URL."
              .formatted(access.choice(), access.url().getAuthority(), body.length()),
          new AskAgain(backoff.next()));
    }
  }
}
