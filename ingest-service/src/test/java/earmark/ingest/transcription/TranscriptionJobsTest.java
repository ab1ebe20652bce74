package earmark.ingest.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TranscriptionJobsTest {

  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void an_episode_is_transcribed_once_at_a_time() {
    try (var jobs = new TranscriptionJobs()) {
      CountDownLatch end = new CountDownLatch(1);
      assertThat(jobs.start("e-1", () -> awaited(end))).isTrue();
      assertThat(jobs.start("e-1", runs::incrementAndGet)).isFalse();
      assertThat(jobs.start("e-2", runs::incrementAndGet)).isTrue();
      await().until(() -> runs.get() == 1);
      end.countDown();
      await().until(() -> jobs.start("e-1", runs::incrementAndGet));
    }
  }

  @Test
  void a_job_that_ended_badly_may_begin_again() {
    try (var jobs = new TranscriptionJobs()) {
      jobs.start(
          "e-1",
          () -> {
            throw new IllegalStateException("no");
          });
      await().until(() -> jobs.start("e-1", runs::incrementAndGet));
      await().until(() -> runs.get() == 1);
    }
  }

  @Test
  void nothing_begins_after_the_stop() {
    var jobs = new TranscriptionJobs();
    jobs.close();
    assertThat(jobs.start("e-1", runs::incrementAndGet)).isFalse();
    assertThat(runs).hasValue(0);
  }

  private static void awaited(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
