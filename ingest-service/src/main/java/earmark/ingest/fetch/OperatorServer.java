package earmark.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/**
 * One server that the operator named, which may stand in their own network. It has a client of its
 * own: what feeds link to cannot reach it by this way.
 */
public final class OperatorServer implements AutoCloseable {

  private final URI address;
  private final GuardedClient client;

  /**
   * @param address where forms are sent to
   * @param userAgent what is sent as User-Agent
   */
  public OperatorServer(URI address, String userAgent) {
    this.address = address;
    String host = address.getHost() == null ? "" : address.getHost();
    this.client = new GuardedClient(Set.of(host), userAgent);
  }

  /**
   * What the server answered, good or bad.
   *
   * @param status the HTTP status
   * @param retryAfter how long it wants to be left alone
   * @param body decoded bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, Optional<Duration> retryAfter, byte[] body) {}

  /**
   * Sends a form and waits for the answer; redirects are answers too.
   *
   * @param limit of the answer; the time is that of sending and waiting as well
   * @throws FetchFailed if there was no answer within the limit
   */
  public Answer send(Upload upload, Limit limit) {
    return client.send(request(upload, limit), limit, answer -> read(answer, limit));
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private HttpPost request(Upload upload, Limit limit) {
    HttpPost request = new HttpPost(address);
    // Work on a large file takes minutes without a byte; and a server may refuse it by its size
    // before it is sent.
    request.setConfig(
        RequestConfig.custom()
            .setExpectContinueEnabled(true)
            .setProtocolUpgradeEnabled(false)
            .setResponseTimeout(Timeout.of(limit.time()))
            .build());
    if (upload.bearer() != null) {
      request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + upload.bearer());
    }
    request.setEntity(form(upload));
    return request;
  }

  private static HttpEntity form(Upload upload) {
    MultipartEntityBuilder form = MultipartEntityBuilder.create();
    upload
        .fields()
        .forEach(
            field ->
                form.addTextBody(
                    field.name(),
                    field.value(),
                    ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8)));
    form.addBinaryBody(
        upload.fileField(), upload.file(), ContentType.APPLICATION_OCTET_STREAM, upload.fileName());
    return form.build();
  }

  private static Answer read(ClassicHttpResponse answer, Limit limit) throws IOException {
    return new Answer(
        answer.getCode(),
        Optional.ofNullable(RetryAfter.in(answer)),
        Answers.bytes(answer.getEntity(), limit));
  }
}
