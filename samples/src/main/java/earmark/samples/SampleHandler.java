package earmark.samples;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Answers GET and HEAD with the samples, whole or in ranges, or with 304. */
final class SampleHandler implements HttpHandler {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final SampleFiles samples;

  SampleHandler(SampleFiles samples) {
    this.samples = samples;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      ServedBody body = samples.at(exchange.getRequestURI().getPath());
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
      } else {
        answer(exchange, body);
      }
    }
  }

  private void answer(HttpExchange exchange, ServedBody body) throws IOException {
    Conditions conditions =
        new Conditions(exchange.getRequestHeaders(), body.tag(), samples.lastModified());
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", body.tag());
    headers.set("Last-Modified", samples.lastModified());
    if (conditions.unchanged()) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    headers.set("Accept-Ranges", "bytes");
    headers.set("Content-Type", body.type());
    if (exchange.getRequestMethod().equals("HEAD")) {
      // A range has a meaning for GET only; the length cannot be given to sendResponseHeaders here.
      headers.set("Content-Length", Long.toString(body.length()));
      exchange.sendResponseHeaders(200, -1);
    } else {
      send(exchange, body, conditions.range(body.length()));
    }
  }

  private static void send(HttpExchange exchange, ServedBody body, Optional<Range> range)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    Range part = range.orElseGet(() -> Range.whole(body.length()));
    if (!part.satisfiable()) {
      headers.remove("Content-Type");
      headers.set("Content-Range", "bytes */" + body.length());
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    if (range.isPresent()) {
      headers.set(
          "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + body.length());
    }
    exchange.sendResponseHeaders(range.isPresent() ? 206 : 200, part.length());
    body.write(part.first(), part.length(), exchange.getResponseBody());
  }
}
