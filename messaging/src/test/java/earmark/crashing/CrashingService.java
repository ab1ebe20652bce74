package earmark.crashing;

import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Listens to notes. One event of them, {@code crashing.event}, takes all memory or all the time in
 * the world, as {@code crashing.how} says; the others are printed.
 */
@SpringBootApplication
public class CrashingService {

  public static void main(String[] arguments) {
    SpringApplication.run(CrashingService.class, arguments);
  }

  @Component
  static class CrashingListener {

    private final String event = System.getProperty("crashing.event", "");
    private final String how = System.getProperty("crashing.how", "");
    private final List<long[]> kept = new ArrayList<>();

    @KafkaListener(topics = Topics.NOTES, groupId = "${earmark.messaging.group}")
    void on(ConsumerRecord<String, NotesAssembled> notes) {
      if (event.equals(notes.key())) {
        System.out.println("begun");
        switch (how) {
          case "memory" -> takeAllMemory();
          case "time" -> takeAllTime();
          default -> {}
        }
      }
      System.out.println("handled " + notes.key());
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private void takeAllMemory() {
      while (true) {
        kept.add(new long[1_000_000]);
      }
    }

    private static void takeAllTime() {
      while (!Thread.currentThread().isInterrupted()) {
        LockSupport.parkNanos(1_000_000);
      }
      throw new CancellationException("Interrupted");
    }
  }
}
