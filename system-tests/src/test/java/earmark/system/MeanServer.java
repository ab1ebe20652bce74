package earmark.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A publisher's server that misbehaves in the way that each path is told to. */
final class MeanServer implements AutoCloseable {

  private static final int BOMB_MEGABYTES = 400;

  private final HttpServer server;
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * @param address of a loopback interface
   */
  MeanServer(String address) throws IOException {
    server = HttpServer.create(new InetSocketAddress(address, 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** How a path is answered. */
  @FunctionalInterface
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  String at(String path) {
    return "http:/" + server.getAddress() + path;
  }

  int requests() {
    return requests.get();
  }

  void at(String path, Behaviour behaviour) {
    behaviours.put(path, behaviour);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Says what is asked for, and that nothing changed where that is so. */
  static Behaviour well(String body) {
    String tag = "\"" + body.hashCode() + "\"";
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Sends the beginning, waits, and sends the rest. */
  static Behaviour slowly(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      OutputStream out = exchange.getResponseBody();
      int pieces = 10;
      for (int i = 0; i < pieces; i++) {
        int from = bytes.length * i / pieces;
        out.write(bytes, from, bytes.length * (i + 1) / pieces - from);
        out.flush();
        pause();
      }
    };
  }

  /** Promises more than it sends. */
  static Behaviour cutOff(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
    };
  }

  /** Says that all is well, and sends a page for people. */
  static Behaviour page() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      send(
          exchange,
          200,
          "<!doctype html><html><body>Please sign in</body></html>"
              .getBytes(StandardCharsets.UTF_8));
    };
  }

  static Behaviour redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  static Behaviour status(int status) {
    return exchange -> {
      exchange.getResponseHeaders().set("Retry-After", "3600");
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** A few hundred kilobytes that become hundreds of megabytes. */
  static Behaviour bomb() {
    byte[] packed = packed();
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      send(exchange, 200, packed);
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      behaviours.getOrDefault(exchange.getRequestURI().getPath(), status(404)).answer(exchange);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] packed() {
    var packed = new ByteArrayOutputStream();
    byte[] megabyte = new byte[1_000_000];
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < BOMB_MEGABYTES; i++) {
        gzip.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Slowness is what this server is for. */
  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
