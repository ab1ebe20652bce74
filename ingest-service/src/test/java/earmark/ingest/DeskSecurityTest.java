package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who may use the desk. Each test is a client of its own, as failed logins count per client. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "earmark.token=" + Desk.TOKEN)
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
        .contains("HttpOnly", "SameSite=Strict", "Max-Age=43200");
    assertThat(browser.page().select("#upload")).hasSize(1);
    assertThat(browser.submit("/desk/replay", "").statusCode()).isEqualTo(303);
    assertThat(browser.page().select(".notice").text()).contains("Replayed");
    assertThat(browser.page().select(".notice")).isEmpty();

    browser.submit("/desk/sign-out", "");

    assertThat(browser.page().select("#sign-in")).hasSize(1);
    assertThat(header(browser.submit("/desk/replay", ""), "Location"))
        .isEqualTo("/?sign-in=needed#sign-in");
  }

  @Test
  void a_wrong_token_is_refused_with_the_reason() throws IOException {
    var browser = new Browser(port, "127.0.0.22");
    HttpResponse<String> refused = browser.signIn("a guess");
    assertThat(header(refused, "Location")).isEqualTo("/?sign-in=failed#sign-in");
    assertThat(browser.get("/?sign-in=failed").body()).contains("Wrong token.");
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
    assertThat(header(guessing.signIn(Desk.TOKEN), "Location")).isEqualTo("/?sign-in=wait#sign-in");
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
  void hubs_find_nothing_without_a_public_url() throws IOException {
    var hub = new Browser(port, "127.0.0.30");
    assertThat(hub.submit("/hub/a-show/a-place", "news", "none").statusCode()).isEqualTo(404);
    assertThat(hub.get("/hub/a-show/a-place?hub.mode=subscribe").statusCode()).isEqualTo(404);
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
