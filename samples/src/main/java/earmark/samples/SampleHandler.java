package earmark.samples;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers GET and HEAD with the samples, whole or in ranges, or with 304. */
final class SampleHandler implements HttpHandler {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /** The day on which the samples were written; they never change. */
  private static final String LAST_MODIFIED = "Sun, 01 Nov 2026 12:00:00 GMT";

  private final Samples samples;

  SampleHandler(Samples samples) {
    this.samples = samples;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      Body body = samples.at(exchange.getRequestURI().getPath());
      if (!METHODS.contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
      } else if (body == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer(exchange, body);
      }
    }
  }

  private static void answer(HttpExchange exchange, Body body) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", body.type());
    headers.set("Accept-Ranges", "bytes");
    headers.set("Last-Modified", LAST_MODIFIED);
    String tag = entityTag(body);
    headers.set("ETag", tag);
    if (names(exchange.getRequestHeaders().getFirst("If-None-Match"), tag)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    Optional<Range> range = Range.of(exchange.getRequestHeaders().getFirst("Range"), body.length());
    if (range.isEmpty()) {
      send(exchange, 200, body, new Range(0, body.length() - 1));
    } else if (range.get().satisfiable()) {
      Range part = range.get();
      headers.set(
          "Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), body.length()));
      send(exchange, 206, body, part);
    } else {
      headers.set("Content-Range", "bytes */" + body.length());
      exchange.sendResponseHeaders(416, -1);
    }
  }

  private static void send(HttpExchange exchange, int status, Body body, Range part)
      throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(part.length()));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, part.length());
    body.write(part.first(), part.length(), exchange.getResponseBody());
  }

  private static boolean names(@Nullable String header, String tag) {
    return header != null && (header.strip().equals("*") || header.contains(tag));
  }

  /** Audio follows from its length; all else from its bytes. */
  private static String entityTag(Body body) throws IOException {
    if (body instanceof Audio) {
      return "\"wav-" + body.length() + "\"";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.write(0, body.length(), bytes);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
