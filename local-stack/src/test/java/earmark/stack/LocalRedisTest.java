package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real Redis of the local stack keeps. */
class LocalRedisTest {

  @TempDir Path home;

  private final List<String> notes = new ArrayList<>();
  private PartProcess redis;

  @BeforeEach
  void start() {
    redis = new PartProcess(LocalRedis.part(home, Ports.free()), home, Lifetime.WITH_THIS_JVM);
    redis.start();
  }

  @AfterEach
  void end() {
    redis.kill();
  }

  @Test
  void what_redis_has_is_there_again_after_a_stop_and_a_start() throws IOException {
    assertThat(say("SET page:/ text")).startsWith("+OK");

    redis.stop();
    assertThat(redis.running()).isEmpty();
    startAgain();

    assertThat(say("GET page:/")).contains("text");
    assertThat(notes).isEmpty();
  }

  @Test
  void a_damaged_file_is_set_aside_and_said_and_redis_starts_empty() throws IOException {
    assertThat(say("SET page:/ text")).startsWith("+OK");
    redis.stop();
    Path dump = home.resolve("data/redis/dump.rdb");
    byte[] bytes = Files.readAllBytes(dump);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(dump, bytes);

    startAgain();

    assertThat(say("GET page:/")).startsWith("$-1");
    assertThat(notes)
        .singleElement()
        .asString()
        .contains("starts empty and the site is rebuilt", "dump.rdb.damaged");
    assertThat(home.resolve("data/redis/dump.rdb.damaged")).hasBinaryContent(bytes);
  }

  @Test
  void files_that_a_killed_redis_did_not_finish_are_removed() throws IOException {
    redis.kill();
    Path unfinished = Files.write(home.resolve("data/redis/temp-1234.rdb"), new byte[] {1});

    startAgain();

    assertThat(unfinished).doesNotExist();
  }

  private void startAgain() {
    redis.launch();
    redis.await(
        new StartListener() {
          @Override
          public void note(String text) {
            notes.add(text);
          }
        });
  }

  private String say(String command) throws IOException {
    try (Socket socket = Ports.connect(redis.part().port())) {
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[256];
      return new String(answer, 0, socket.getInputStream().read(answer), StandardCharsets.US_ASCII);
    }
  }
}
