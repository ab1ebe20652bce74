package earmark.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedFetcherTest {

  private final GuardedFetcher fetcher = new GuardedFetcher(Set.of("127.0.0.1"), "Earmark/test");
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.stop(0);
    fetcher.close();
  }

  @FunctionalInterface
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private URI serving(Answer answer) {
    server.createContext(
        "/file",
        exchange -> {
          try (exchange) {
            answer.to(exchange);
          }
        });
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/file");
  }

  private FetchFailed failure(URI address, Limit limit) {
    return catchThrowableOfType(FetchFailed.class, () -> fetcher.fetch(address, limit, null));
  }

  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Test
  void a_file_is_fetched_with_what_its_server_says_of_it() {
    URI address =
        serving(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "Text/VTT; charset=utf-8");
              exchange.getResponseHeaders().set("ETag", "\"one\"");
              send(exchange, "WEBVTT".getBytes(StandardCharsets.UTF_8));
            });
    Fetched.Body body = (Fetched.Body) fetcher.fetch(address, Limit.TRANSCRIPT, null);
    assertThat(body.content()).asString(StandardCharsets.UTF_8).isEqualTo("WEBVTT");
    assertThat(body.mediaType()).isEqualTo("text/vtt");
    assertThat(body.entityTag()).isEqualTo("\"one\"");
    assertThat(body.from()).isEqualTo(address);
  }

  @Test
  void what_did_not_change_is_not_fetched_again() {
    URI address =
        serving(
            exchange -> {
              boolean known =
                  "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
              exchange.sendResponseHeaders(known ? 304 : 500, -1);
            });
    assertThat(fetcher.fetch(address, Limit.FEED, new Validators("\"one\"", null)))
        .isEqualTo(new Fetched.NotModified(null));
  }

  @Test
  void another_answer_is_a_failure_that_names_it() {
    FetchFailed failure =
        failure(serving(exchange -> exchange.sendResponseHeaders(404, -1)), Limit.FEED);
    assertThat(failure.status()).hasValue(404);
    assertThat(failure).hasMessageContaining("404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/",
        "http://[::1]/",
        "http://0.0.0.0/"
      })
  void addresses_inside_are_not_reached(String address) {
    FetchFailed failure = failure(URI.create(address), Limit.FEED);
    assertThat(failure).hasMessageContaining("EARMARK_ALLOWED_HOSTS");
  }

  @Test
  void a_redirect_inside_is_not_followed() {
    URI address =
        serving(
            exchange -> {
              exchange.getResponseHeaders().set("Location", "http://169.254.169.254/secrets");
              exchange.sendResponseHeaders(302, -1);
            });
    assertThat(failure(address, Limit.FEED)).hasMessageContaining("EARMARK_ALLOWED_HOSTS");
  }

  @Test
  void redirects_come_to_an_end() {
    URI address =
        serving(
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/file?" + System.nanoTime());
              exchange.sendResponseHeaders(302, -1);
            });
    assertThat(failure(address, Limit.FEED)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/x", "relative"})
  void only_the_web_is_fetched(String address) {
    assertThat(failure(URI.create(address), Limit.FEED))
        .hasMessageContaining("http:// or https://");
  }

  @Test
  void a_file_that_is_too_long_is_given_up() {
    URI address =
        serving(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              byte[] megabyte = new byte[1_000_000];
              for (int i = 0; i < 7; i++) {
                exchange.getResponseBody().write(megabyte);
              }
            });
    assertThat(failure(address, Limit.CHAPTERS)).hasMessageContaining("5 MB");
  }

  @Test
  @Timeout(20)
  void a_file_that_never_ends_is_not_read_on_after_it_was_given_up() {
    URI address =
        serving(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write(new byte[6_000_000]);
              while (true) {
                exchange.getResponseBody().write(new byte[1]);
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(50_000_000);
              }
            });
    assertThat(failure(address, Limit.CHAPTERS)).hasMessageContaining("5 MB");
  }

  @Test
  void a_file_that_unpacks_without_end_is_given_up() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 30; i++) {
        gzip.write(new byte[1_000_000]);
      }
    }
    URI address =
        serving(
            exchange -> {
              exchange.getResponseHeaders().set("Content-Encoding", "gzip");
              send(exchange, packed.toByteArray());
            });
    assertThat(packed.size()).isLessThan(100_000);
    assertThat(failure(address, Limit.FEED)).hasMessageContaining("20 MB");
  }
}
