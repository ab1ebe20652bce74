package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** As many slow readings as the machine has processors: all carriers of virtual threads. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"earmark.token=" + Desk.TOKEN, "earmark.reading.at-once=256"})
@Import({RealKafka.class, SlowFiles.Configured.class})
class SlowReadingTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  /** The slow readings and the answers share the processors. */
  private static final Duration ABOUT_A_SECOND = Duration.ofSeconds(2);

  @Autowired private SlowFiles files;
  @LocalServerPort private int port;

  @AfterEach
  void release() {
    files.release();
  }

  @Test
  void slow_readings_hold_up_nobody() throws Exception {
    var desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
    assertThat(upload(desk, "warm", Talks.aTalk()).status()).isEqualTo(202);
    int processors = Runtime.getRuntime().availableProcessors();
    byte[] slow =
        ("WEBVTT\n\n00:00.000 --> 00:04.000\nWe read it " + SlowFiles.SLOWLY + ".\n")
            .getBytes(StandardCharsets.UTF_8);
    List<CompletableFuture<Desk.Answer>> uploads =
        IntStream.range(0, processors)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> upload(desk, "slow " + i, slow)))
            .toList();
    await().atMost(SOON).until(() -> files.begun.get() == processors);

    isSoon(() -> desk.get("/"));
    isSoon(() -> desk.get("/api/episodes"));
    isSoon(() -> desk.get("/healthz"));
    isSoon(() -> upload(desk, "quick", Talks.aTalk()));

    assertThat(uploads).noneMatch(CompletableFuture::isDone);
    files.release();
    for (var upload : uploads) {
      assertThat(upload.get(SOON.toSeconds(), TimeUnit.SECONDS).status()).isEqualTo(202);
    }
  }

  private static Desk.Answer upload(Desk desk, String title, byte[] transcript) {
    return desk.upload("{\"show\": \"Slow\", \"title\": \"%s\"}".formatted(title), transcript);
  }

  private static void isSoon(Supplier<Desk.Answer> request) throws Exception {
    long start = System.nanoTime();
    Desk.Answer answer =
        CompletableFuture.supplyAsync(request).get(SOON.toSeconds(), TimeUnit.SECONDS);
    assertThat(answer.status()).isLessThan(300);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ABOUT_A_SECOND);
  }
}
