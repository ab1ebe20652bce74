package earmark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.start(new InetSocketAddress("127.0.0.1", 0), null);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", URI.create(server.base() + path), headers);
  }

  private static HttpResponse<byte[]> send(String method, URI uri, String... headers)
      throws Exception {
    var request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void the_feed_names_the_server_that_serves_it() throws Exception {
    String feed = new String(get("/feed.xml").body(), StandardCharsets.UTF_8);
    assertThat(feed).contains(server.base() + "/audio/1.wav").doesNotContain("{{base}}");
  }

  @Test
  void a_feed_that_did_not_change_is_not_sent_again() throws Exception {
    String tag = get("/feed.xml").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/feed.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("/feed.xml", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void everything_that_the_feed_names_is_there() throws Exception {
    String feed = new String(get("/feed.xml").body(), StandardCharsets.UTF_8);
    var links =
        Pattern.compile("(?:url|href)=\"(" + server.base() + "/[^\"]+\\.[^\"]+)\"").matcher(feed);
    int count = 0;
    while (links.find()) {
      assertThat(send("HEAD", URI.create(links.group(1))).statusCode())
          .as(links.group(1))
          .isEqualTo(200);
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(9);
  }

  @Test
  void the_feed_tells_the_right_length_of_its_enclosures() throws Exception {
    String feed = new String(get("/feed.xml").body(), StandardCharsets.UTF_8);
    var enclosures =
        Pattern.compile("<enclosure[^>]*url=\"([^\"]+)\"[^>]*length=\"(\\d+)\"").matcher(feed);
    int count = 0;
    while (enclosures.find()) {
      var head = send("HEAD", URI.create(enclosures.group(1)));
      assertThat(head.headers().firstValue("Content-Length")).contains(enclosures.group(2));
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=1000-1999, 1000, 1999",
    "bytes=44-44, 44, 44",
    "bytes=0-, 0, -1",
    "bytes=-500, -500, -1"
  })
  void a_range_is_answered_with_exactly_those_bytes(String range, int from, int to)
      throws Exception {
    byte[] whole = get("/audio/2.wav").body();
    int first = from < 0 ? whole.length + from : from;
    int last = to < 0 ? whole.length - 1 : to;
    var part = get("/audio/2.wav", "Range", range);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range"))
        .contains("bytes " + first + "-" + last + "/" + whole.length);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
  }

  @Test
  void a_range_beyond_the_end_cannot_be_satisfied() throws Exception {
    assertThat(get("/audio/2.wav", "Range", "bytes=999999999-").statusCode()).isEqualTo(416);
    assertThat(get("/audio/2.wav", "Range", "bytes=-0").statusCode()).isEqualTo(416);
  }

  @Test
  void what_is_not_a_single_range_gets_the_whole() throws Exception {
    assertThat(get("/audio/2.wav", "Range", "bytes=0-1,5-6").statusCode()).isEqualTo(200);
    assertThat(get("/audio/2.wav", "Range", "lines=1-2").statusCode()).isEqualTo(200);
  }

  @Test
  void audio_is_a_playable_wave_file() throws Exception {
    try (var audio =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(get("/audio/1.wav").body()))) {
      assertThat(audio.getFrameLength() / audio.getFormat().getFrameRate()).isEqualTo(1205f);
    }
  }

  @Test
  void nothing_else_is_served() throws Exception {
    assertThat(get("/transcripts/../feed.xml/").statusCode()).isEqualTo(404);
    assertThat(get("/transcripts/none.vtt").statusCode()).isEqualTo(404);
    assertThat(send("POST", server.feed()).statusCode()).isEqualTo(405);
  }
}
