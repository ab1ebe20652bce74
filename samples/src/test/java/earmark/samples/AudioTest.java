package earmark.samples;

import static earmark.samples.Client.get;
import static earmark.samples.Client.header;
import static earmark.samples.Client.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioTest {

  private static final String PATH = "/audio/2.wav";
  private static final int LENGTH = 44 + 8000 * 1075;

  private static SampleServer server;
  private static byte[] whole;

  @BeforeAll
  static void start() throws Exception {
    server = SampleServer.start(new InetSocketAddress("127.0.0.1", 0), null);
    whole = get(server, PATH).body();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void it_is_a_playable_wave_file_as_long_as_the_episode() throws Exception {
    assertThat(whole).hasSize(LENGTH);
    try (var audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(whole))) {
      AudioFormat format = audio.getFormat();
      assertThat(format.getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_UNSIGNED);
      assertThat(format.getChannels()).isEqualTo(1);
      assertThat(format.getSampleSizeInBits()).isEqualTo(8);
      assertThat(audio.getFrameLength() / format.getSampleRate()).isEqualTo(1075f);
    }
  }

  @Test
  void it_ticks_each_second_and_chimes_louder_each_full_minute() {
    assertThat(loudestIn(0)).isEqualTo(loudestIn(59)).isBetween(2, 5);
    assertThat(loudestIn(60)).isEqualTo(loudestIn(120)).isBetween(15, 40);
  }

  private static int loudestIn(int second) {
    int start = 44 + 8000 * second;
    return IntStream.range(start, start + 8000)
        .map(at -> Math.abs((whole[at] & 0xff) - 128))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=1000-1999, 1000, 1999",
    "bytes=40-100, 40, 100",
    "bytes=479900-620000, 479900, 620000",
    "bytes=44-44, 44, 44",
    "bytes=0-, 0, 8600043",
    "bytes=8600000-, 8600000, 8600043",
    "bytes=8600000-99999999, 8600000, 8600043",
    "bytes=5-99999999999999999999999, 5, 8600043",
    "bytes=-500, 8599544, 8600043",
    "bytes=-99999999, 0, 8600043",
    "Bytes=7-8, 7, 8"
  })
  void a_range_is_answered_with_exactly_those_bytes(String range, int first, int last)
      throws Exception {
    var part = get(server, PATH, "Range", range);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(header(part, "Content-Range")).isEqualTo("bytes " + first + "-" + last + "/8600044");
    assertThat(header(part, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=8600044-", "bytes=99999999999999999999999-", "bytes=-0"})
  void a_range_without_any_of_the_bytes_cannot_be_satisfied(String range) throws Exception {
    var answer = get(server, PATH, "Range", range);
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes */8600044");
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-3", "bytes=99999999-3", "bytes=-", "lines=1-2"})
  void what_is_not_a_valid_single_range_gets_the_whole(String range) throws Exception {
    var answer = get(server, PATH, "Range", range);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSize(LENGTH);
  }

  @Test
  void a_range_has_no_meaning_for_head() throws Exception {
    var head = send("HEAD", URI.create(server.base() + PATH), "Range", "bytes=0-9");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(LENGTH));
  }

  @Test
  void a_client_with_parts_of_something_else_gets_the_whole() throws Exception {
    String tag = header(get(server, PATH, "Range", "bytes=0-0"), "ETag");
    var same = get(server, PATH, "Range", "bytes=0-9", "If-Range", tag);
    var other = get(server, PATH, "Range", "bytes=0-9", "If-Range", "\"other\"");
    assertThat(same.statusCode()).isEqualTo(206);
    assertThat(other.statusCode()).isEqualTo(200);
  }
}
