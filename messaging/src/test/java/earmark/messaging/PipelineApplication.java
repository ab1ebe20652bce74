package earmark.messaging;

import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @KafkaListener(topics = Topics.NOTES, groupId = "pipeline")
    synchronized void on(ConsumerRecord<String, @Nullable NotesAssembled> notes) {
      attempts++;
      RuntimeException wanted = failure;
      if (failures > 0 && wanted != null && failing.equals(notes.key())) {
        failures--;
        throw wanted;
      }
      handled.add(notes);
    }
  }
}
