package earmark.publish.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.cache.ContentCoding;
import earmark.publish.cache.Lookup;
import earmark.publish.cache.PageEncoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteServerTest {

  private static final String TEXT = "A page that says the same thing many times. ".repeat(50);

  private final CompletableFuture<Lookup> slow = new CompletableFuture<>();
  private SiteServer server;

  @BeforeEach
  void serve() throws InterruptedException {
    server = ServedSite.at(ServedSite.LIMITS, this::find, new byte[] {1, 2, 3});
  }

  private CompletionStage<Lookup> find(String path, List<ContentCoding> accepted) {
    return switch (path) {
      case "/", "/a/b", "/é" -> CompletableFuture.completedFuture(hit(200, path + TEXT));
      case "/gone" -> CompletableFuture.completedFuture(hit(410, "gone"));
      case "/slow" -> slow;
      case "/soon", "/soon.json", "/soon.md", "/a.b/soon" ->
          CompletableFuture.completedFuture(new Lookup.NotYet());
      default -> CompletableFuture.completedFuture(new Lookup.Missing());
    };
  }

  private static Lookup hit(int status, String text) {
    return new Lookup.Hit(
        PageEncoder.encode(status, "text/html", text.getBytes(UTF_8), Instant.ofEpochSecond(0)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_page_is_sent_with_its_length_date_tag_and_rules() throws IOException {
    String answer = ask(get("/a/b"));

    assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").endsWith("/a/b" + TEXT);
    assertThat(header(answer, "content-length")).isEqualTo(String.valueOf(TEXT.length() + 4));
    assertThat(header(answer, "cache-control"))
        .isEqualTo("public, max-age=60, stale-while-revalidate=86400");
    assertThat(header(answer, "vary")).isEqualTo("Accept-Encoding");
    assertThat(header(answer, "last-modified")).isEqualTo("Thu, 1 Jan 1970 00:00:00 GMT");
    assertThat(header(answer, "etag")).matches("\"[\\w-]{20}\"");
    assertThat(header(answer, "content-security-policy")).contains("default-src 'none'");
    assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "/soon, text/html; charset=utf-8, This page is being rebuilt",
    "/a.b/soon, text/html; charset=utf-8, This page is being rebuilt",
    "/soon.json, application/json, '{\"error\":\"being rebuilt\"'",
    "/soon.md, text/markdown; charset=utf-8, This page is being rebuilt",
  })
  void a_page_that_is_not_there_yet_is_answered_in_its_type(String path, String type, String text)
      throws IOException {
    String answer = ask(get(path));

    assertThat(answer).startsWith("HTTP/1.1 503").contains(text);
    assertThat(header(answer, "content-type")).isEqualTo(type);
    assertThat(header(answer, "retry-after")).isEqualTo("5");
    assertThat(header(answer, "cache-control")).isEqualTo("no-store");
    assertThat(answer.contains("refresh: 5") || answer.contains("Refresh: 5"))
        .isEqualTo(type.startsWith("text/html"));
  }

  @Test
  void head_is_get_without_the_page() throws IOException {
    String got = ask(get("/a/b"));
    String headed = ask(get("/a/b").replace("GET", "HEAD"));

    assertThat(headed).isEqualTo(got.substring(0, got.indexOf("\r\n\r\n") + 4));
  }

  @Test
  void each_encoding_has_a_tag_of_its_own_and_the_same_content() throws IOException {
    String plain = ask(get("/a/b"));
    String gzip = ask(get("/a/b", "Accept-Encoding: gzip"));
    String brotli = ask(get("/a/b", "Accept-Encoding: gzip, br"));

    assertThat(header(gzip, "content-encoding")).isEqualTo("gzip");
    assertThat(header(brotli, "content-encoding")).isEqualTo("br");
    assertThat(header(plain, "etag"))
        .isNotEqualTo(header(gzip, "etag"))
        .isNotEqualTo(header(brotli, "etag"));
    byte[] body =
        gzip.substring(gzip.indexOf("\r\n\r\n") + 4)
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
        .isEqualTo(("/a/b" + TEXT).getBytes(UTF_8));
  }

  @Test
  void a_client_that_has_the_page_gets_304_with_the_same_headers() throws IOException {
    String tag = header(ask(get("/a/b", "Accept-Encoding: br")), "etag");
    String answer = ask(get("/a/b", "Accept-Encoding: br\r\nIf-None-Match: \"other\", W/" + tag));

    assertThat(answer).startsWith("HTTP/1.1 304 Not Modified\r\n").endsWith("\r\n\r\n");
    assertThat(header(answer, "etag")).isEqualTo(tag);
    assertThat(header(answer, "vary")).isEqualTo("Accept-Encoding");
    assertThat(header(answer, "cache-control")).contains("max-age=60");
    assertThat(ask(get("/a/b", "If-None-Match: *"))).startsWith("HTTP/1.1 304");
    assertThat(ask(get("/a/b", "If-None-Match: " + tag))).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nothing HTTP/1.1, 404",
    "GET /gone HTTP/1.1, 410",
    "GET /soon HTTP/1.1, 503",
    "GET /%C3%A9 HTTP/1.1, 200",
    "GET /a%2Fb HTTP/1.1, 200",
    "GET http://site.test/a/b HTTP/1.1, 200",
    "GET /a/b?q=1 HTTP/1.1, 200",
    "GET /healthz HTTP/1.1, 200",
    "GET /healthz/liveness HTTP/1.1, 200",
    "POST / HTTP/1.1, 405",
    "DELETE /a/b HTTP/1.1, 405",
    "OPTIONS * HTTP/1.1, 405",
    "GET /../etc/passwd HTTP/1.1, 400",
    "GET /a/%2e%2e/b HTTP/1.1, 400",
    "GET /a%00 HTTP/1.1, 400",
    "GET /a%5cb HTTP/1.1, 400",
    "GET /%zz HTTP/1.1, 400",
    "GET /%ff HTTP/1.1, 400",
    "GET /a% HTTP/1.1, 400",
    "GET page:/ HTTP/1.1, 400",
    "nonsense, 400",
  })
  void each_request_gets_its_status(String line, int status) throws IOException {
    assertThat(ask(line + "\r\nHost: site.test\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void what_is_too_long_is_refused() throws IOException {
    assertThat(ask(get("/" + "a".repeat(3_000)))).startsWith("HTTP/1.1 414");
    assertThat(ask(get("/" + "a".repeat(9_000)))).startsWith("HTTP/1.1 414");
    assertThat(ask(get("/", "X-Long: " + "a".repeat(20_000)))).startsWith("HTTP/1.1 431");
    assertThat(ask(get("/", "Content-Length: 5") + "hello")).startsWith("HTTP/1.1 400");
  }

  @Test
  void a_request_without_a_host_or_with_two_is_refused() throws IOException {
    String request = "GET / HTTP/1.1\r\nConnection: close\r\n";

    assertThat(ask(request + "\r\n")).startsWith("HTTP/1.1 400 ").contains("one Host header");
    assertThat(ask(request + "Host: a\r\nHost: b\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(ask(request + "Host: a\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(ask("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void what_is_no_request_is_refused_after_the_responses_before_it() throws IOException {
    slow.complete(hit(200, "slow"));

    assertThat(ask("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n"))
        .containsSubsequence("200 OK", "slow", "400 Bad Request", "connection: close");
  }

  @ParameterizedTest
  @CsvSource({"/a/b/, /a/b", "//a///b, /a/b", "//evil.test/, /evil.test", "/é/?q=1, /%C3%A9?q=1"})
  void another_address_of_a_page_leads_to_its_one_address(String from, String to)
      throws IOException {
    String answer = ask(get(from.replace("é", "%C3%A9")));

    assertThat(answer).startsWith("HTTP/1.1 308 ");
    assertThat(header(answer, "location")).isEqualTo(to);
  }

  @Test
  void an_asset_under_its_hash_is_kept_forever_and_the_style_sheet_names_fonts_so()
      throws IOException {
    String page = ask(get("/nothing"));
    String css = page.replaceAll("(?s).*href=\"(/assets/earmark\\.[^\"]+)\".*", "$1");
    String answer = ask(get(css));

    assertThat(header(answer, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(answer).containsPattern("url\\(\"fonts/a\\.[\\w-]{10}\\.woff2\"\\)");
    assertThat(ask(get("/assets/fonts/a.woff2"))).startsWith("HTTP/1.1 200");
    assertThat(ask(get("/assets/../application.yml"))).startsWith("HTTP/1.1 400");
    assertThat(ask(get("/assets/none.css"))).startsWith("HTTP/1.1 404");
  }

  @Test
  void pipelined_requests_are_answered_in_their_order() throws IOException {
    String slowly = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
    String quickly = "GET /a/b HTTP/1.1\r\nHost: a\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((slowly + quickly + get("/gone")).getBytes(UTF_8));
      slow.complete(hit(200, "slow" + TEXT));
      String responder = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(responder).containsSubsequence("200 OK", "slow", "200 OK", "/a/b", "410 Gone");
    }
  }

  @Test
  void a_connection_is_kept_for_the_next_request() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      for (int i = 0; i < 5; i++) {
        socket.getOutputStream().write("HEAD /a/b HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
          answer.append((char) socket.getInputStream().read());
        }
        assertThat(answer).startsWith("HTTP/1.1 200 OK");
      }
    }
  }

  @Test
  void a_stop_lets_the_answer_in_hand_end() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
      org.awaitility.Awaitility.await().until(() -> slow.getNumberOfDependents() > 0);
      Thread stopping = Thread.startVirtualThread(server::close);
      slow.complete(hit(200, "slow"));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      stopping.join();

      assertThat(answer).startsWith("HTTP/1.1 200 OK").endsWith("slow");
    }
  }

  private static String get(String path, String... headers) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n"
        + (headers.length == 0 ? "" : headers[0] + "\r\n")
        + "\r\n";
  }

  private String ask(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(
          socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  private static String header(String answer, String name) {
    return answer
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("none");
  }
}
