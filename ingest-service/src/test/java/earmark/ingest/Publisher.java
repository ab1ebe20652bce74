package earmark.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A publisher's server, and a hub: answers as it is told, and remembers what it was asked. */
final class Publisher implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  Publisher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  record Request(String method, String path, String body, Map<String, List<String>> headers) {}

  private record Answer(int status, String body, Map<String, String> headers) {}

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void has(String path, String body) {
    answers(path, 200, body, Map.of("ETag", "\"" + body.hashCode() + "\""));
  }

  void answers(String path, int status, String body, Map<String, String> headers) {
    answers.put(path, new Answer(status, body, headers));
  }

  /** A feed with these items, and {@code tags} in its channel. */
  void feed(String title, String tags, String... items) {
    has(
        "/feed.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"
             xmlns:atom="http://www.w3.org/2005/Atom"><channel>
        <title>%s</title><link>%s</link>%s
        %s
        </channel></rss>
        """
            .formatted(title, at("/"), tags, String.join("\n", items)));
  }

  /** An item that came out on {@code day} of March 2026. */
  String item(String guid, String title, int day, String... transcripts) {
    List<String> links = new ArrayList<>();
    for (String path : transcripts) {
      links.add("<podcast:transcript url=\"" + at(path) + "\"/>");
    }
    return "<item><guid isPermaLink=\"false\">%s</guid><title>%s</title><pubDate>%d Mar 2026 06:00:00 +0000</pubDate>%s</item>"
        .formatted(guid, title, day, String.join("", links));
  }

  List<Request> requests(String path) {
    return requests.stream().filter(request -> request.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        new Request(
            exchange.getRequestMethod(), path, body, Map.copyOf(exchange.getRequestHeaders())));
    Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    String tag = answer.headers().get("ETag");
    if (tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
