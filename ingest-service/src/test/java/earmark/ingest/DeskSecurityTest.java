package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who may use the desk. Each test is a client of its own, as failed logins count per client. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "earmark.token=" + Desk.TOKEN,
      "earmark.desk.url=http://desk.example.org",
      "earmark.desk.hosts=other.example",
      "earmark.public-url=https://hooks.example.org"
    })
@Import(RealKafka.class)
class DeskSecurityTest {

  private static final int MORE_THAN_ALLOWED = 12;

  @LocalServerPort private int port;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
    await().atMost(Duration.ofSeconds(20)).until(() -> desk.get("/healthz").status() == 200);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void signing_in_opens_the_forms_and_signing_out_closes_them() throws IOException {
    var browser = new Browser(port, "127.0.0.21");
    assertThat(browser.page().select("#sign-in")).hasSize(1);

    HttpResponse<String> signedIn = browser.signIn(Desk.TOKEN);

    assertThat(signedIn.statusCode()).isEqualTo(303);
    assertThat(header(signedIn, "Location")).isEqualTo("/");
    assertThat(header(signedIn, "Set-Cookie"))
        .startsWith("earmark-desk=")
        .contains("HttpOnly", "SameSite=Strict", "Max-Age=43200")
        .doesNotContain("Secure");
    assertThat(browser.page().select("#upload")).hasSize(1);
    assertThat(browser.submit("/desk/replay", "").statusCode()).isEqualTo(303);
    assertThat(browser.page().select(".notice").text()).contains("Replayed");
    assertThat(browser.page().select(".notice")).isEmpty();

    browser.submit("/desk/sign-out", "");

    assertThat(browser.page().select("#sign-in")).hasSize(1);
    assertThat(header(browser.submit("/desk/replay", ""), "Location"))
        .isEqualTo("/desk/sign-in?reason=needed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?refresh=true",
        "/api/shows",
        "/api/episodes",
        "/api/episodes/some-id",
        "/api/progress",
        "/nothing"
      })
  void nothing_is_read_without_the_token_or_a_session(String path) throws IOException {
    HttpResponse<String> refused = new Browser(port, "127.0.0.31").get(path);
    if (path.startsWith("/api") || path.equals("/nothing")) {
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
    } else {
      assertThat(refused.statusCode()).isEqualTo(303);
      assertThat(header(refused, "Location")).isEqualTo("/desk/sign-in?reason=needed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/healthz", "/healthz/liveness", "/healthz/readiness", "/desk/sign-in"})
  void health_and_the_sign_in_page_are_for_everybody(String path) throws IOException {
    assertThat(new Browser(port, "127.0.0.32").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void a_session_reads_what_the_token_reads() throws IOException {
    var browser = new Browser(port, "127.0.0.33");
    browser.signIn(Desk.TOKEN);
    assertThat(browser.get("/api/shows").statusCode()).isEqualTo(200);
    assertThat(desk.get("/api/shows").status()).isEqualTo(200);
  }

  @Test
  void cookies_are_secure_behind_a_proxy_with_tls() throws IOException {
    HttpResponse<String> signedIn = new Browser(port, "127.0.0.34").signInOverTls(Desk.TOKEN);
    assertThat(header(signedIn, "Set-Cookie")).contains("; Secure");
    assertThat(header(signedIn, "Location")).isEqualTo("/");
    assertThat(signedIn.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 401",
    "LOCALHOST:8081, 401",
    "127.0.0.1:9999, 401",
    "[::1]:8081, 401",
    "desk.example.org, 401",
    "hooks.example.org:443, 401",
    "other.example, 401",
    "attacker.example, 421",
    "127.0.0.1.attacker.example, 421",
    "desk.example.org.attacker.example:8081, 421",
    "10.0.0.1, 421"
  })
  void a_host_that_is_not_the_desk_is_refused(String host, int status) throws IOException {
    assertThat(RawRequest.status(port, "GET /api/shows HTTP/1.1\r\nHost: " + host + "\r\n"))
        .isEqualTo(status);
  }

  @Test
  void a_missing_or_doubled_host_is_refused_and_health_answers_under_any() throws IOException {
    String request = "GET /api/shows HTTP/1.1\r\n";
    assertThat(RawRequest.status(port, request)).isEqualTo(400);
    String doubled = request + "Host: localhost\r\nHost: localhost\r\n";
    assertThat(RawRequest.status(port, doubled)).isEqualTo(400);
    assertThat(RawRequest.status(port, "GET /api/shows HTTP/1.0\r\n")).isEqualTo(421);
    assertThat(RawRequest.status(port, "GET /healthz HTTP/1.1\r\nHost: 10.0.0.1\r\n"))
        .isEqualTo(200);
  }

  @Test
  void a_wrong_token_is_refused_with_the_reason() throws IOException {
    var browser = new Browser(port, "127.0.0.22");
    HttpResponse<String> refused = browser.signIn("a guess");
    assertThat(header(refused, "Location")).isEqualTo("/desk/sign-in?reason=failed");
    assertThat(browser.get("/desk/sign-in?reason=failed").body()).contains("Wrong token.");
    assertThat(browser.page().select("#upload")).isEmpty();
  }

  @Test
  void a_form_without_the_token_of_its_page_is_refused() throws IOException {
    var browser = new Browser(port, "127.0.0.23");
    browser.signIn(Desk.TOKEN);

    assertThat(browser.submit("/desk/replay", "csrf=guessed", "same-origin").statusCode())
        .isEqualTo(403);
    HttpResponse<String> without = browser.submit("/desk/replay", "", "same-origin");

    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(header(without, "Content-Type")).startsWith("application/problem+json");
    assertThat(without.body()).contains("\"title\"", "\"status\":403", "Reload the desk");
  }

  @Test
  void a_session_alone_does_not_write_through_the_api() throws IOException {
    var browser = new Browser(port, "127.0.0.24");
    browser.signIn(Desk.TOKEN);
    assertThat(browser.submit("/api/replay", "", "same-origin").statusCode()).isEqualTo(403);
  }

  @Test
  void posts_from_other_sites_are_refused_and_lock_nobody_out() throws IOException {
    var browser = new Browser(port, "127.0.0.25");
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      assertThat(browser.submit("/desk/sign-in", "token=guess", "cross-site").statusCode())
          .isEqualTo(403);
    }
    assertThat(browser.submit("/desk/sign-in", "token=guess", "same-site").statusCode())
        .isEqualTo(403);
    assertThat(header(browser.signIn(Desk.TOKEN), "Location")).isEqualTo("/");
  }

  @Test
  void a_missing_token_is_not_a_wrong_one() throws IOException {
    var browser = new Browser(port, "127.0.0.26");
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      assertThat(browser.submit("/api/replay", "", "same-origin").statusCode()).isEqualTo(401);
      assertThat(browser.signIn("").statusCode()).isEqualTo(303);
      assertThat(browser.submit("/desk/replay", "", "same-origin").statusCode()).isEqualTo(303);
    }
    assertThat(header(browser.signIn(Desk.TOKEN), "Location")).isEqualTo("/");
  }

  @Test
  void guesses_from_the_same_address_do_not_lock_out_a_signed_in_operator() throws IOException {
    String shared = "127.0.0.27";
    var operator = new Browser(port, shared);
    operator.signIn(Desk.TOKEN);
    var guessing = new Browser(port, shared);
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      guessing.signIn("a guess");
    }
    assertThat(header(guessing.signIn(Desk.TOKEN), "Location"))
        .isEqualTo("/desk/sign-in?reason=wait");
    assertThat(header(operator.submit("/desk/replay", ""), "Location")).isEqualTo("/");
    assertThat(header(operator.signIn(Desk.TOKEN), "Location")).isEqualTo("/");
  }

  @Test
  void nobody_gets_a_session_without_signing_in() throws IOException {
    var browser = new Browser(port, "127.0.0.28");
    browser.page();
    browser.submit("/desk/replay", "", "same-origin");
    browser.submit("/api/replay", "", "same-origin");
    browser.signIn("a guess");
    assertThat(browser.hasCookies()).isFalse();
  }

  @Test
  void every_answer_has_the_security_headers() throws IOException {
    var browser = new Browser(port, "127.0.0.29");
    for (String path : new String[] {"/", "/api/shows", "/assets/desk.css", "/nothing"}) {
      HttpResponse<String> answer = browser.get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
    }
    assertThat(header(browser.get("/assets/desk.css"), "Cache-Control")).contains("max-age=3600");
  }
}
