package earmark.ingest.messaging;

import earmark.contracts.Topics;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.operations.ReplayPolicy;
import earmark.messaging.EventHeaders;
import earmark.messaging.EventPublisher;
import earmark.messaging.PublishingFailed;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
  private final ReplayPolicy policy;
  private final Intake intake;

  Replay(
      KafkaAdmin admin,
      Records records,
      EventPublisher events,
      ReplayPolicy policy,
      Intake intake) {
    this.settings = admin.getConfigurationProperties();
    this.records = records;
    this.events = events;
    this.policy = policy;
    this.intake = intake;
  }

  /**
   * Replays all dead letters and then deletes them. Those that a newer event has replaced are only
   * deleted.
   *
   * @return how many were sent again
   * @throws LedgerUnavailable if the log cannot be read or written; what was not deleted is
   *     replayed again
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
      throw new LedgerUnavailable(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerUnavailable("The replay was stopped", e);
    }
  }

  private int replay(String topic, Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    int[] sent = {0};
    Map<TopicPartition, Long> ends =
        records.all(
            topic,
            dead -> {
              if (!policy.isReplaced(String.valueOf(dead.key()), dead.value())) {
                events.publish(source(topic), dead.key(), dead.value(), headers(dead));
                sent[0]++;
              }
            });
    Map<TopicPartition, RecordsToDelete> done = new HashMap<>();
    ends.forEach((partition, end) -> done.put(partition, RecordsToDelete.beforeOffset(end)));
    admin.deleteRecords(done).all().get(30, TimeUnit.SECONDS);
    log.info("Replayed {} dead letters of {}", sent[0], topic);
    return sent[0];
  }

  /** With a version of its own, so that progress after the replay supersedes the failure. */
  private Map<String, String> headers(ConsumerRecord<String, byte[]> dead) {
    Map<String, String> headers = EventHeaders.own(dead);
    headers.put(Topics.SINCE_HEADER, intake.nextVersion(String.valueOf(dead.key())).toString());
    return headers;
  }

  private static String source(String deadLetters) {
    return deadLetters.substring(0, deadLetters.indexOf('.'));
  }
}
