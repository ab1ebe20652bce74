package earmark.samples;

import static earmark.samples.Client.get;
import static earmark.samples.Client.header;
import static earmark.samples.Client.send;
import static earmark.samples.Client.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleServerTest {

  private static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.start(new InetSocketAddress("127.0.0.1", 0), null);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<MatchResult> inFeed(String pattern) throws Exception {
    return Pattern.compile(pattern).matcher(text(get(server, "/feed.xml"))).results().toList();
  }

  @Test
  void the_feed_names_the_server_that_serves_it() throws Exception {
    assertThat(text(get(server, "/feed.xml")))
        .contains(server.base() + "/audio/1.wav")
        .doesNotContain("{{base}}");
  }

  @Test
  void the_feed_names_the_public_address_where_there_is_one() throws Exception {
    URI address = URI.create("https://samples.example/show/");
    try (var behind = SampleServer.start(new InetSocketAddress("127.0.0.1", 0), address)) {
      assertThat(behind.feed()).isEqualTo(URI.create("https://samples.example/show/feed.xml"));
    }
  }

  @Test
  void a_feed_that_did_not_change_is_not_sent_again() throws Exception {
    String tag = header(get(server, "/feed.xml"), "ETag");
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      var answer = get(server, "/feed.xml", "If-None-Match", known);
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(header(answer, "ETag")).isEqualTo(tag);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void a_feed_that_changed_is_sent_again() throws Exception {
    assertThat(get(server, "/feed.xml", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void the_feed_was_modified_when_it_was_last_built() throws Exception {
    String built = inFeed("<lastBuildDate>(.+)</lastBuildDate>").getFirst().group(1);
    assertThat(header(get(server, "/feed.xml"), "Last-Modified")).isEqualTo(built);
  }

  @Test
  void every_address_that_the_feed_names_answers() throws Exception {
    var addresses =
        inFeed("[\">](" + Pattern.quote(server.base() + "/") + "[^\"<]+)").stream()
            .map(link -> URI.create(link.group(1)))
            .distinct()
            .toList();
    assertThat(addresses).hasSize(12);
    for (URI address : addresses) {
      var answer = send("GET", address);
      assertThat(answer.statusCode()).as("%s", address).isEqualTo(200);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(answer.body()).isNotEmpty();
    }
  }

  @Test
  void the_feed_tells_the_right_length_and_type_of_its_enclosures() throws Exception {
    var enclosures = inFeed("<enclosure url=\"(.+?)\" length=\"(.+?)\" type=\"(.+?)\"");
    assertThat(enclosures).hasSize(4);
    for (MatchResult enclosure : enclosures) {
      var head = send("HEAD", URI.create(enclosure.group(1)));
      assertThat(header(head, "Content-Length")).isEqualTo(enclosure.group(2));
      assertThat(header(head, "Content-Type")).isEqualTo(enclosure.group(3));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/feed.xml, application/rss+xml",
    "/transcripts/1-weak-glue.vtt, text/vtt",
    "/transcripts/2-ten-minutes-on-the-riverbank.srt, application/x-subrip",
    "/transcripts/3-blame-the-thermometer-first.json, application/json",
    "/transcripts/4-ask-the-night-shift.txt, text/plain; charset=utf-8",
    "/chapters/1.json, application/json+chapters",
    "/artwork.svg, image/svg+xml",
    "/audio/1.wav, audio/wav",
    "/healthz, text/plain; charset=utf-8"
  })
  void each_file_has_its_media_type_also_when_only_its_head_is_asked_for(String path, String type)
      throws Exception {
    var head = send("HEAD", URI.create(server.base() + path));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Type")).isEqualTo(type);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/feed.xml/",
        "/audio/5.wav",
        "/transcripts/",
        "/transcripts/none.vtt",
        "/transcripts/../feed.xml",
        "/transcripts/%2e%2e/feed.xml",
        "/..%2f..%2fetc%2fpasswd"
      })
  void what_is_no_sample_is_not_found(String path) throws Exception {
    var answer = get(server, path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void a_sample_can_only_be_read(String method) throws Exception {
    var answer = send(method, server.feed());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
  }
}
