package earmark.ingest.transcription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server with audio, and with OpenAI's transcription door: it reads the form as such servers do,
 * refuses what they refuse, and answers what a test lays ready.
 */
final class WhisperServer implements AutoCloseable {

  static final String VERBOSE_JSON =
      """
      {"task": "transcribe", "language": "english", "duration": 62.5, "text": "Welcome. Thanks.",
       "segments": [
         {"id": 0, "start": 0.0, "end": 2.5, "text": " Welcome to the garden."},
         {"id": 1, "start": 2.5, "end": 62.5, "text": " Thanks for having me."}],
       "words": [{"word": "Welcome", "start": 0.0, "end": 0.6}]}
      """;

  private static final Pattern PART =
      Pattern.compile(
          "(?s)Content-Disposition: form-data; name=\"([^\"]+)\"(; filename=\"([^\"]+)\")?"
              + "[^\n]*\n(?:[A-Za-z-]+:[^\n]*\n)*\r?\n(.*)");

  private final HttpServer server;
  private final Deque<Reply> transcriptions = new ArrayDeque<>();
  private final Deque<Reply> downloads = new ArrayDeque<>();
  final List<String> fields = new ArrayList<>();
  final List<String> ranges = new ArrayList<>();
  final byte[] audio = new byte[300_000];
  int uploads;
  String fileName = "";
  String authorization = "";
  byte[] uploaded = {};

  WhisperServer() {
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (byte) (i * 31 + i / 251);
    }
    System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, audio, 0, 3);
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/audio.mp3", exchange -> answer(exchange, next(downloads, this::whole)));
    server.createContext("/v1/audio/transcriptions", this::transcribe);
    server.start();
  }

  @FunctionalInterface
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  static Reply status(int status, String body, String... headers) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  WhisperServer transcribes(Reply answer) {
    transcriptions.add(answer);
    return this;
  }

  WhisperServer serves(Reply answer) {
    downloads.add(answer);
    return this;
  }

  /** Half of the audio, after which the line is cut. */
  void half(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"take-1\"");
    exchange.sendResponseHeaders(200, audio.length);
    exchange.getResponseBody().write(audio, 0, audio.length / 2);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  /** What is missing, where the client knows this very file; else all of it. */
  void rest(HttpExchange exchange) throws IOException {
    Matcher range =
        Pattern.compile("bytes=(\\d+)-").matcher("" + exchange.getRequestHeaders().get("Range"));
    boolean same = "\"take-1\"".equals(exchange.getRequestHeaders().getFirst("If-Range"));
    if (!range.find() || !same) {
      whole(exchange);
      return;
    }
    int from = Integer.parseInt(range.group(1));
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes %d-%d/%d".formatted(from, audio.length - 1, audio.length));
    exchange.sendResponseHeaders(206, audio.length - from);
    exchange.getResponseBody().write(audio, from, audio.length - from);
  }

  void whole(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"take-2\"");
    exchange.sendResponseHeaders(200, audio.length);
    exchange.getResponseBody().write(audio);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void transcribe(HttpExchange exchange) throws IOException {
    uploads++;
    authorization = "" + exchange.getRequestHeaders().getFirst("Authorization");
    answer(
        exchange,
        next(
            transcriptions,
            asked -> {
              readForm(asked);
              status(200, VERBOSE_JSON, "Content-Type", "application/json").to(asked);
            }));
  }

  void readForm(HttpExchange exchange) throws IOException {
    fields.clear();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String boundary = type.replaceFirst(".*boundary=\"?([^\";]+)\"?.*", "$1");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    for (String part : body.split(Pattern.quote("--" + boundary))) {
      Matcher matcher = PART.matcher(part);
      if (matcher.find()) {
        take(matcher);
      }
    }
  }

  private void take(Matcher part) {
    String content = part.group(4).substring(0, part.group(4).length() - 2);
    if (part.group(3) == null) {
      fields.add(part.group(1) + "=" + content);
    } else {
      fileName = part.group(1) + "=" + part.group(3);
      uploaded = content.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private void answer(HttpExchange exchange, Reply answer) throws IOException {
    ranges.add("" + exchange.getRequestHeaders().getFirst("Range"));
    try (exchange) {
      answer.to(exchange);
    }
  }

  private static Reply next(Deque<Reply> answers, Reply usual) {
    Reply next = answers.poll();
    return next == null ? usual : next;
  }
}
