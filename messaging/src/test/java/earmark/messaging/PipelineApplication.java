package earmark.messaging;

import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A service that listens to notes and fails when a test wants it to. */
@SpringBootApplication
class PipelineApplication {

  @Component
  static class NotesListener {

    final List<ConsumerRecord<String, @Nullable NotesAssembled>> handled =
        new CopyOnWriteArrayList<>();
    volatile int attempts;
    volatile int failures;
    volatile @Nullable RuntimeException failure;

    volatile String failing = "";

    void failTimes(int times, String key, RuntimeException with) {
      attempts = 0;
      failing = key;
      failure = with;
      failures = times;
    }

    @KafkaListener(topics = Topics.NOTES, groupId = "${earmark.messaging.group}")
    synchronized void on(ConsumerRecord<String, @Nullable NotesAssembled> notes) {
      attempts++;
      RuntimeException wanted = failure;
      if (failures > 0 && wanted != null && failing.equals(notes.key())) {
        failures--;
        if (wanted instanceof Endless endless) {
          endless.work();
        }
        throw wanted;
      }
      handled.add(notes);
    }
  }

  /** Work that takes its time instead of failing. */
  static final class Endless extends RuntimeException {

    private final Duration time;
    private final boolean heedsInterrupts;

    Endless(Duration time, boolean heedsInterrupts) {
      super("It took its time");
      this.time = time;
      this.heedsInterrupts = heedsInterrupts;
    }

    void work() {
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() - end < 0) {
        LockSupport.parkNanos(1_000_000);
        if (heedsInterrupts && Thread.currentThread().isInterrupted()) {
          throw new CancellationException("Interrupted");
        }
      }
    }
  }
}
