package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

  @TempDir Path home;

  private final java.util.ArrayDeque<PartProcess> started = new java.util.ArrayDeque<>();

  @AfterEach
  void endAll() {
    started.forEach(PartProcess::kill);
  }

  @Test
  void a_killed_broker_still_has_its_topics_when_it_is_started_again() throws Exception {
    PartProcess kafka = given(LocalKafka.part(home, Ports.free()));
    kafka.start();
    createTopic(kafka, "kept");

    kafka.kill();
    assertThat(kafka.answers()).isFalse();
    kafka.start();

    assertThat(topics(kafka)).contains("kept");
  }

  @Test
  void redis_is_stopped_and_started_again_on_the_same_port() {
    PartProcess redis = given(LocalRedis.part(home, Ports.free()));
    redis.start();
    assertThat(redis.answers()).isTrue();

    redis.stop();
    assertThat(redis.running()).isEmpty();
    redis.start();

    assertThat(redis.answers()).isTrue();
  }

  @Test
  void a_port_in_use_is_refused_with_the_variable_that_changes_it() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      PartProcess redis = given(LocalRedis.part(home, other.getLocalPort()));

      assertThatThrownBy(redis::start)
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining(String.valueOf(other.getLocalPort()))
          .hasMessageContaining("EARMARK_REDIS_PORT");
    }
  }

  @Test
  void a_part_that_ends_at_once_is_reported_with_the_last_line_of_its_log() {
    PartProcess broken = given(part("echo starting; echo 'no such disk'; exit 3"));

    assertThatThrownBy(broken::start)
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("ended while it was starting")
        .hasMessageContaining("no such disk")
        .hasMessageContaining("broken.log");
  }

  @Test
  void a_part_that_never_answers_is_given_up() {
    PartProcess silent = given(part("exec sleep 60"));

    assertThatThrownBy(silent::start).hasMessageContaining("does not answer after 1 s");
  }

  private Part part(String script) {
    return new Part(
        "broken",
        () -> List.of("sh", "-c", script),
        Map.of(),
        Ports.free(),
        "EARMARK_BROKEN_PORT",
        () -> false,
        Duration.ofSeconds(1));
  }

  private PartProcess given(Part part) {
    PartProcess process = new PartProcess(part, home, Lifetime.WITH_THIS_JVM);
    started.add(process);
    return process;
  }

  private static void createTopic(PartProcess kafka, String name) throws Exception {
    try (Admin admin = admin(kafka)) {
      NewTopic topic = new NewTopic(name, 1, (short) 1);
      admin.createTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
    }
  }

  private static Set<String> topics(PartProcess kafka) throws Exception {
    try (Admin admin = admin(kafka)) {
      return admin.listTopics().names().get(20, TimeUnit.SECONDS);
    }
  }

  private static Admin admin(PartProcess kafka) {
    return Admin.create(
        Map.of("bootstrap.servers", LocalKafka.bootstrapServers(kafka.part().port())));
  }
}
