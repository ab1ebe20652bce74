package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    assertThatThrownBy(silent::start)
        .hasMessageContaining("does not answer after 1 s")
        .hasMessageContaining("EARMARK_START_PATIENCE");
  }

  @Test
  void a_part_whose_work_moves_is_awaited_for_longer_than_a_silent_one() {
    AtomicInteger asked = new AtomicInteger();
    List<String> doing = new CopyOnWriteArrayList<>();
    PartProcess busy = given(part("exec sleep 60", () -> moving(asked.incrementAndGet(), 25)));
    busy.launch();

    busy.await(
        new StartListener() {
          @Override
          public void busy(String what) {
            doing.add(what);
          }
        });

    assertThat(doing).startsWith("step 1", "step 2").endsWith("step 25");
    assertThat(busy.running()).isPresent();
  }

  @Test
  void a_part_whose_work_stands_still_is_given_up_with_what_it_did_last() {
    AtomicInteger asked = new AtomicInteger();
    Probe probe = () -> moving(Math.min(asked.incrementAndGet(), 3), 25);
    PartProcess stuck = given(part("exec sleep 60", probe));

    assertThatThrownBy(stuck::start)
        .hasMessageContaining("has not moved for 1 s (step 3)")
        .hasMessageContaining("EARMARK_START_PATIENCE");
  }

  private static PartState moving(int step, int last) {
    return step > last ? new PartState.Ready() : new PartState.Busy("step " + step);
  }

  private Part part(String script) {
    return part(script, Probe.of(() -> false));
  }

  private Part part(String script, Probe probe) {
    return new Part(
        "broken",
        () -> List.of("sh", "-c", script),
        Map.of(),
        Ports.free(),
        "EARMARK_BROKEN_PORT",
        probe,
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
