package earmark.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import earmark.text.Interruption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadingThreadsTest {

  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void release() {
    released.countDown();
  }

  private static ReadingThreads threads(int atOnce, int abandoned) {
    return new ReadingThreads(
        new ReadingBudget(Duration.ofMillis(200), atOnce, 1_000_000, abandoned));
  }

  /** Neither looks for an interruption nor waits, as a pattern that goes back for ever. */
  private String endless() {
    while (released.getCount() > 0) {
      Thread.onSpinWait();
    }
    return "ended";
  }

  private static String interruptible() {
    while (true) {
      Interruption.check();
    }
  }

  @Test
  void a_reading_runs_on_a_platform_thread() throws Exception {
    var threads = threads(1, 0);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var reading = callers.submit(() -> threads.read(1, () -> Thread.currentThread().isVirtual()));
      assertThat(reading.get()).isFalse();
    }
  }

  @Test
  void a_reading_that_looks_for_interruptions_ends_at_its_deadline() {
    var threads = threads(1, 0);
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> threads.read(1, ReadingThreadsTest::interruptible))
        .withMessageContaining("given up");
    assertThat(threads.abandoned()).isZero();
    assertThat(threads.<String>read(1, () -> "next")).isEqualTo("next");
  }

  @Test
  void one_that_does_not_is_abandoned_and_its_place_given_to_another() {
    var threads = threads(1, 1);
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> threads.read(1, this::endless));
    assertThat(threads.abandoned()).isEqualTo(1);
    assertThat(threads.<String>read(1, () -> "next")).isEqualTo("next");
  }

  @Test
  void no_more_are_abandoned_than_the_budget_says() {
    var threads = threads(1, 0);
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> threads.read(1, this::endless));
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> threads.read(1, () -> "next"))
        .withMessageContaining("others are being read; try again later");
  }

  @Test
  void a_slow_reading_holds_up_no_other() throws Exception {
    var threads = new ReadingThreads(new ReadingBudget(Duration.ofSeconds(20), 2, 1_000_000, 0));
    var slow = CompletableFuture.supplyAsync(() -> threads.read(1, this::endless));
    assertThat(threads.<String>read(1, () -> "at once")).isEqualTo("at once");
    released.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("ended");
  }

  @Test
  void files_that_fill_the_budget_of_size_are_read_one_after_the_other() throws Exception {
    var threads = new ReadingThreads(new ReadingBudget(Duration.ofSeconds(20), 2, 1_000_000, 0));
    var started = new CountDownLatch(1);
    var large =
        CompletableFuture.supplyAsync(
            () ->
                threads.read(
                    50_000_000,
                    () -> {
                      started.countDown();
                      return endless();
                    }));
    started.await();
    var next = CompletableFuture.supplyAsync(() -> threads.read(900_000, released::getCount));
    released.countDown();
    assertThat(next.get(10, TimeUnit.SECONDS)).isZero();
    assertThat(large.get(10, TimeUnit.SECONDS)).isEqualTo("ended");
  }

  @Test
  void what_is_nested_too_deep_is_refused() {
    assertThatExceptionOfType(BudgetExceeded.class)
        .isThrownBy(() -> threads(1, 0).read(1, () -> depth(0)))
        .withMessageContaining("nested too deep");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int depth(int depth) {
    return depth(depth + 1) + 1;
  }
}
