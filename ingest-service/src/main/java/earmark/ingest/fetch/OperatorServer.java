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
 * Sends files to one server that the operator configured and that may be in their own network. It
 * has its own client, so links in feeds cannot reach that server.
 */
public final class OperatorServer implements AutoCloseable {

  private final URI address;
  private final GuardedClient client;

  /**
   * @param address that forms are sent to
   * @param userAgent what is sent as User-Agent
   */
  public OperatorServer(URI address, String userAgent) {
    this.address = address;
    String host = address.getHost() == null ? "" : address.getHost();
    this.client = new GuardedClient(Set.of(host), userAgent);
  }

  /**
   * A response with any status.
   *
   * @param status the HTTP status
   * @param retryAfter how long the server asks clients to wait
   * @param body decoded bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Response(int status, Optional<Duration> retryAfter, byte[] body) {}

  /**
   * Sends a form and returns the response; redirects are not followed.
   *
   * @param limit of the response; its time includes sending and waiting
   * @throws FetchFailed if there was no response within the limit
   */
  public Response send(Upload upload, Limit limit) {
    return client.send(request(upload, limit), limit, answer -> read(answer, limit));
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private HttpPost request(Upload upload, Limit limit) {
    HttpPost request = new HttpPost(address);
    // The server may work on a large file for minutes without sending a byte, and may refuse it by
    // its size before the file is sent.
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

  private static Response read(ClassicHttpResponse answer, Limit limit) throws IOException {
    return new Response(
        answer.getCode(),
        Optional.ofNullable(RetryAfter.in(answer)),
        BodyReader.bytes(answer.getEntity(), limit));
  }
}
