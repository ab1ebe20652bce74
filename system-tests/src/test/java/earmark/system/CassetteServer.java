package earmark.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import earmark.contracts.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Speaks the protocol of OpenAI's chat completions. Writes the notes of one talk from a file,
 * judges as a list of false words says, and refuses all else, as a model refuses what it may not
 * do.
 */
final class CassetteServer {

  static final String KEY = "sk-test-0123456789";

  /** The title of the talk that it can write about. */
  static final String TALK = "A lock that is turned";

  private static final Pattern STATEMENT = Pattern.compile("(?m)^Statement (\\d+): (.*)$");

  /** Of the claims in the file, those that the quotes beside them do not carry. */
  private static final Pattern FALSE =
      Pattern.compile(
          "proves beyond doubt|most expensive|every burglar|recommends or praises .Mercer");

  private final HttpServer server;

  private CassetteServer(HttpServer server) {
    this.server = server;
  }

  static CassetteServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/v1/chat/completions", CassetteServer::answer);
      server.start();
      return new CassetteServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  private static void answer(HttpExchange exchange) throws IOException {
    JsonNode question = EventJson.mapper().readTree(exchange.getRequestBody());
    String material = question.path("messages").path(1).path("content").asString("");
    boolean allowed =
        ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    if (!allowed) {
      send(exchange, 401, Map.of("error", Map.of("message", "Incorrect API key provided")));
    } else if (!material.contains("Episode: " + TALK + "\n")) {
      send(exchange, 400, Map.of("error", Map.of("message", "This talk is not on the tape")));
    } else {
      send(
          exchange,
          200,
          completion(
              material.contains("\nStatement 1: ") ? verdicts(material) : notes(), material));
    }
  }

  private static String notes() {
    try (InputStream in =
        Objects.requireNonNull(CassetteServer.class.getResourceAsStream("locks.reply.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String verdicts(String material) {
    return STATEMENT
        .matcher(material)
        .results()
        .map(
            found ->
                "{\"statement\":%s,\"extra\":\"\",\"verdict\":\"%s\"}"
                    .formatted(
                        found.group(1),
                        FALSE.matcher(found.group(2)).find() ? "overreaches" : "carried"))
        .collect(Collectors.joining(",", "{\"verdicts\":[", "]}"));
  }

  private static Map<String, Object> completion(String text, String material) {
    return Map.of(
        "id",
        "chatcmpl-1",
        "object",
        "chat.completion",
        "created",
        1,
        "model",
        "cassette",
        "choices",
        List.of(
            Map.of(
                "index",
                0,
                "message",
                Map.of("role", "assistant", "content", text),
                "finish_reason",
                "stop")),
        "usage",
        Map.of(
            "prompt_tokens", 4000 + material.length() / 4,
            "completion_tokens", text.length() / 4,
            "total_tokens", 4000 + (material.length() + text.length()) / 4));
  }

  private static void send(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = EventJson.mapper().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
