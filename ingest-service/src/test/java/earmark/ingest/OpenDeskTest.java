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

/** A desk that everybody may read, behind a proxy that its URL names, without a public URL. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "earmark.token=" + Desk.TOKEN,
      "earmark.desk.reading=open",
      "earmark.desk.url=https://desk.example.org"
    })
@Import(RealKafka.class)
class OpenDeskTest {

  @LocalServerPort private int port;

  @BeforeEach
  void open() {
    var desk = new Desk(port);
    await().atMost(Duration.ofSeconds(20)).until(() -> desk.get("/healthz").status() == 200);
  }

  @Test
  void everybody_reads_and_nobody_writes_without_the_token() throws IOException {
    var browser = new Browser(port, "127.0.0.41");
    assertThat(browser.get("/api/shows").statusCode()).isEqualTo(200);
    assertThat(browser.page().select("a[href='/desk/sign-in']")).hasSize(1);
    assertThat(browser.page().select("#upload")).isEmpty();
    assertThat(browser.submit("/api/replay", "", "same-origin").statusCode()).isEqualTo(401);
    assertThat(new Browser(port, "127.0.0.42").hasCookies()).isFalse();
  }

  @Test
  void a_host_that_is_not_the_desk_is_refused_here_too() throws IOException {
    assertThat(RawRequest.status(port, "GET / HTTP/1.1\r\nHost: attacker.example\r\n"))
        .isEqualTo(421);
  }

  @Test
  void cookies_are_secure_where_the_url_of_the_desk_is_https() throws IOException {
    HttpResponse<String> signedIn = new Browser(port, "127.0.0.43").signIn(Desk.TOKEN);
    assertThat(signedIn.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
  }

  @Test
  void hubs_find_nothing_without_a_public_url() throws IOException {
    var hub = new Browser(port, "127.0.0.30");
    assertThat(hub.submit("/hub/a-show/a-place", "news", "none").statusCode()).isEqualTo(404);
    assertThat(hub.get("/hub/a-show/a-place?hub.mode=subscribe").statusCode()).isEqualTo(404);
  }
}
