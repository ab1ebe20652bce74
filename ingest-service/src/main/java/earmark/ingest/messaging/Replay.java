package earmark.ingest.messaging;

import earmark.contracts.Topics;
import earmark.ingest.intake.LedgerAway;
import earmark.ingest.operations.DeadLetters;
import earmark.messaging.EventPublisher;
import earmark.messaging.PublishingFailed;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Gives every dead letter back to the topic that it came from. */
@Component
public class Replay {

  private static final Logger log = LoggerFactory.getLogger(Replay.class);
  private static final String DEAD = ".dlt";

  private final Map<String, Object> settings;
  private final Records records;
  private final EventPublisher events;
  private final DeadLetters deadLetters;

  Replay(KafkaAdmin admin, Records records, EventPublisher events, DeadLetters deadLetters) {
    this.settings = admin.getConfigurationProperties();
    this.records = records;
    this.events = events;
    this.deadLetters = deadLetters;
  }

  /**
   * Replays all dead letters and then deletes them. Those that a newer event has replaced are only
   * deleted.
   *
   * @return how many were sent again
   * @throws LedgerAway if the log cannot be read or written; what was not deleted is replayed again
   */
  public synchronized int replay() {
    try (Admin admin = Admin.create(settings)) {
      int count = 0;
      for (String topic : admin.listTopics().names().get(10, TimeUnit.SECONDS)) {
        if (topic.endsWith(DEAD) && Topics.all().contains(source(topic))) {
          count += replay(topic, admin);
        }
      }
      return count;
    } catch (ExecutionException | TimeoutException | KafkaException | PublishingFailed e) {
      throw new LedgerAway(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerAway("The replay was stopped", e);
    }
  }

  private int replay(String topic, Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    int[] sent = {0};
    Map<TopicPartition, Long> ends =
        records.all(
            topic,
            dead -> {
              if (!deadLetters.isReplaced(String.valueOf(dead.key()), dead.value())) {
                events.publish(source(topic), dead.key(), dead.value(), Headers.own(dead));
                sent[0]++;
              }
            });
    Map<TopicPartition, RecordsToDelete> done = new HashMap<>();
    ends.forEach((partition, end) -> done.put(partition, RecordsToDelete.beforeOffset(end)));
    admin.deleteRecords(done).all().get(30, TimeUnit.SECONDS);
    log.info("Replayed {} dead letters of {}", sent[0], topic);
    return sent[0];
  }

  private static String source(String deadLetters) {
    return deadLetters.substring(0, deadLetters.indexOf('.'));
  }
}
