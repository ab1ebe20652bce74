package earmark.ingest.fetch;

import static earmark.ingest.fetch.RawServer.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import earmark.ingest.fetch.Limit.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HostileServerTest {

  private static final Limit SHORT = new Limit(Wanted.FEED, 1_000_000, Duration.ofSeconds(1));
  private static final Limit SMALL = new Limit(Wanted.FEED, 1_000_000, Duration.ofSeconds(10));

  private final GuardedFetcher fetcher = new GuardedFetcher(Set.of("127.0.0.1"), "Earmark/test");

  @AfterEach
  void close() throws IOException {
    fetcher.close();
  }

  private FetchFailed failure(Limit limit, RawServer.Exchange answer) throws IOException {
    try (var server = new RawServer(answer)) {
      return catchThrowableOfType(
          FetchFailed.class, () -> fetcher.fetch(server.address(), limit, null));
    }
  }

  private Fetched.Body body(Limit limit, String content) throws IOException {
    try (var server = new RawServer(out -> out.write(ascii(ok("text/html") + content)))) {
      return (Fetched.Body) fetcher.fetch(server.address(), limit, null);
    }
  }

  private static String ok(String type) {
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type + "\r\n\r\n";
  }

  private static String redirect(int status, String to) {
    return "HTTP/1.1 %d Moved\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        .formatted(status, to);
  }

  private static void drip(OutputStream out) throws IOException {
    while (true) {
      out.write('x');
      out.flush();
      LockSupport.parkNanos(20_000_000);
    }
  }

  @Test
  void a_body_that_drips_is_ended() throws IOException {
    FetchFailed failure =
        failure(
            SHORT,
            out -> {
              out.write(ascii(ok("text/xml")));
              drip(out);
            });
    assertThat(failure).hasMessageContaining("took more than 1 s");
    assertThat(failure.status()).isEmpty();
  }

  @Test
  void a_header_that_drips_is_ended() throws IOException {
    FetchFailed failure =
        failure(
            SHORT,
            out -> {
              out.write(ascii("HTTP/1.1 200 OK\r\nX: "));
              drip(out);
            });
    assertThat(failure).hasMessageContaining("took more than 1 s");
  }

  @Test
  void one_deadline_holds_for_all_redirects() throws IOException {
    FetchFailed failure =
        failure(
            SHORT,
            out -> {
              LockSupport.parkNanos(400_000_000);
              out.write(ascii(redirect(302, "/again")));
            });
    assertThat(failure).hasMessageContaining("took more than 1 s");
  }

  @Test
  void a_header_without_end_is_refused() throws IOException {
    FetchFailed failure =
        failure(SMALL, out -> out.write(ascii("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000))));
    assertThat(failure).hasMessageContaining("too many or too long headers");
  }

  @Test
  void headers_without_end_are_refused() throws IOException {
    FetchFailed failure =
        failure(SMALL, out -> out.write(ascii("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000))));
    assertThat(failure).hasMessageContaining("too many or too long headers");
  }

  @Test
  void the_body_of_a_redirect_is_not_read() throws IOException {
    try (var target = new RawServer(out -> out.write(ascii(ok("text/xml") + "<rss/>")));
        var server =
            new RawServer(
                out -> {
                  out.write(
                      ascii(
                          "HTTP/1.1 302 Found\r\nTransfer-Encoding: chunked\r\nLocation: %s\r\n\r\n"
                              .formatted(target.address())));
                  while (true) {
                    out.write(ascii("1\r\nx\r\n"));
                    LockSupport.parkNanos(1_000_000);
                  }
                })) {
      Fetched.Body body = (Fetched.Body) fetcher.fetch(server.address(), SHORT, null);
      assertThat(body.content()).asString(StandardCharsets.UTF_8).isEqualTo("<rss/>");
    }
  }

  @ParameterizedTest
  @CsvSource({"'',empty gzip members", "x,1 MB"})
  void packed_parts_with_hardly_any_content_come_to_an_end(String content, String cause)
      throws IOException {
    byte[] part = packed(content);
    FetchFailed failure =
        failure(
            SMALL,
            out -> {
              out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
              while (true) {
                out.write(part);
              }
            });
    assertThat(failure).hasMessageContaining(cause);
  }

  @Test
  void half_a_file_is_no_file_though_it_breaks_between_two_packed_parts() throws IOException {
    byte[] part = packed("<rss>");
    Limit first = new Limit(Wanted.FEED, part.length + 3, Duration.ofSeconds(10));
    FetchFailed failure =
        failure(
            first,
            out -> {
              out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
              out.write(part);
              out.flush();
              LockSupport.parkNanos(200_000_000);
              out.write(part);
            });
    assertThat(failure).isNotNull();
  }

  private static byte[] packed(String content) throws IOException {
    var part = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(part)) {
      gzip.write(ascii(content));
    }
    return part.toByteArray();
  }

  @Test
  void a_deflated_file_that_unpacks_without_end_is_given_up() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 50; i++) {
        deflate.write(new byte[1_000_000]);
      }
    }
    FetchFailed failure =
        failure(
            SMALL,
            out -> {
              out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n"));
              out.write(packed.toByteArray());
            });
    assertThat(failure).hasMessageContaining("1 MB");
  }

  @Test
  void a_file_packed_again_and_again_is_refused() throws IOException {
    FetchFailed failure =
        failure(
            SMALL,
            out ->
                out.write(
                    ascii(
                        "HTTP/1.1 200 OK\r\nContent-Encoding: "
                            + "gzip, ".repeat(50)
                            + "gzip\r\n\r\nx")));
    assertThat(failure).hasMessageContaining("cannot be read");
  }

  @Test
  void a_body_that_is_cut_off_is_no_file() throws IOException {
    FetchFailed failure =
        failure(
            SMALL, out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<rss")));
    assertThat(failure).hasMessageContaining("cannot be read");
  }

  @Test
  void what_is_no_http_is_refused() throws IOException {
    assertThat(failure(SMALL, out -> out.write(ascii("SSH-2.0-OpenSSH_9.9\r\n\r\n"))))
        .hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706434/",
        "http://localhost/",
        "//169.254.169.254/latest"
      })
  void a_redirect_inward_is_not_followed(String to) throws IOException {
    assertThat(failure(SMALL, out -> out.write(ascii(redirect(301, to)))))
        .hasMessageContaining("EARMARK_ALLOWED_HOSTS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1/", "data:,x"})
  void a_redirect_out_of_the_web_is_not_followed(String to) throws IOException {
    assertThat(failure(SMALL, out -> out.write(ascii(redirect(302, to)))))
        .hasMessageContaining("http:// or https://");
  }

  @Test
  void a_redirect_to_no_address_is_named() throws IOException {
    assertThat(failure(SMALL, out -> out.write(ascii(redirect(302, "http://[broken")))))
        .hasMessageContaining("an invalid address");
  }

  @Test
  void redirects_are_counted() throws IOException {
    assertThat(failure(SMALL, out -> out.write(ascii(redirect(302, "/file")))))
        .hasMessageContaining("more than 5 times");
  }

  @ParameterizedTest
  @CsvSource({"301,301,true", "308,301,true", "301,302,false", "307,308,false", "303,303,false"})
  void only_redirects_that_are_all_permanent_move_a_file(int first, int second, boolean moved)
      throws IOException {
    try (var file = new RawServer(out -> out.write(ascii(ok("text/xml") + "<rss/>")));
        var via =
            new RawServer(out -> out.write(ascii(redirect(second, file.address() + "?new"))));
        var asked = new RawServer(out -> out.write(ascii(redirect(first, "" + via.address()))))) {
      Fetched fetched = fetcher.fetch(asked.address(), SMALL, null);
      assertThat(fetched.movedTo()).isEqualTo(moved ? URI.create(file.address() + "?new") : null);
    }
  }

  @Test
  void a_redirect_may_change_the_query_alone() throws IOException {
    AtomicBoolean again = new AtomicBoolean();
    try (var server =
        new RawServer(
            out ->
                out.write(
                    ascii(
                        again.getAndSet(true)
                            ? ok("text/xml") + "<rss/>"
                            : redirect(302, "?page=2"))))) {
      assertThat(((Fetched.Body) fetcher.fetch(server.address(), SMALL, null)).from())
          .isEqualTo(URI.create(server.address() + "?page=2"));
    }
  }

  @Test
  void what_has_moved_is_told_of_a_file_that_did_not_change_too() throws IOException {
    try (var file = new RawServer(out -> out.write(ascii("HTTP/1.1 304 Not Modified\r\n\r\n")));
        var asked = new RawServer(out -> out.write(ascii(redirect(308, "" + file.address()))))) {
      assertThat(fetcher.fetch(asked.address(), SMALL, new Validators("\"one\"", null)))
          .isEqualTo(new Fetched.NotModified(file.address()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "429 | Retry-After: 120                                                          | PT2M",
        "503 | Retry-After: 99999999                                                     | P1D",
        "503 | Retry-After: 99999999999999999999                                         | none",
        "429 | Retry-After: -5                                                           | none",
        "429 | Retry-After: soon                                                         | none",
        "500 | X: y                                                                      | none",
        "503 | Date: Mon, 02 Mar 2026 10:00:00 GMT~Retry-After: Mon, 02 Mar 2026 10:30:00 GMT |"
            + " PT30M",
        "503 | Date: Mon, 02 Mar 2026 10:00:00 GMT~Retry-After: Sun, 01 Mar 2026 10:30:00 GMT |"
            + " PT0S",
      })
  void how_long_to_wait_is_carried(int status, String headers, Duration wait) throws IOException {
    FetchFailed failure =
        failure(
            SMALL,
            out ->
                out.write(
                    ascii(
                        "HTTP/1.1 %d No\r\n%s\r\nContent-Length: 0\r\n\r\n"
                            .formatted(status, headers.replace("~", "\r\n")))));
    assertThat(failure.status()).hasValue(status);
    assertThat(failure.retryAfter().orElse(null)).isEqualTo(wait);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Sign in</title>",
        "\n <HTML lang='en'>",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'>",
        "<!-- cached --><html>"
      })
  void a_page_in_place_of_chapters_is_named(String page) throws IOException {
    FetchFailed failure =
        failure(Limit.CHAPTERS, out -> out.write(ascii(ok("application/json") + page)));
    assertThat(failure).hasMessageContaining("a web page instead of chapters");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7,a PDF file", "PK\u0003\u0004zip,a ZIP file", "ID3tag,audio or video"})
  void a_file_of_another_kind_is_named(String file, String kind) throws IOException {
    FetchFailed failure = failure(Limit.TRANSCRIPT, out -> out.write(ascii(ok("text/vtt") + file)));
    assertThat(failure).hasMessageContaining(kind + " instead of a transcript");
  }

  @Test
  void a_feed_is_taken_whatever_its_server_calls_it_and_a_page_is_left_to_who_reads_it()
      throws IOException {
    for (String file : new String[] {"<?xml version='1.0'?><rss/>", "<html><p>Words.</p></html>"}) {
      assertThat(body(SMALL, file).content()).isEqualTo(ascii(file));
      assertThat(body(Limit.TRANSCRIPT, file).content()).isEqualTo(ascii(file));
    }
  }
}
