package earmark.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;

/** Writes events to the record and waits until they are safe there. */
public class EventPublisher {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final KafkaTemplate<String, Object> kafka;

  EventPublisher(KafkaTemplate<String, Object> kafka) {
    this.kafka = kafka;
  }

  /**
   * Publishes an event without headers.
   *
   * @param event a record of earmark.contracts; null writes a tombstone
   * @throws PublishingFailed if the broker does not acknowledge within a minute
   */
  public void publish(String topic, String key, @Nullable Object event) {
    publish(topic, key, event, Map.of());
  }

  /**
   * Publishes an event.
   *
   * @param event a record of earmark.contracts; null writes a tombstone
   * @param headers values are written as UTF-8
   * @throws EventTooLarge if it is larger than {@link earmark.contracts.Topics#MAX_RECORD_BYTES}
   *     allows
   * @throws PublishingFailed if the broker does not acknowledge within a minute
   */
  public void publish(
      String topic, String key, @Nullable Object event, Map<String, String> headers) {
    var record = new ProducerRecord<String, Object>(topic, key, event);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      kafka.send(record).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failed(topic, key, e);
    } catch (TimeoutException e) {
      throw new PublishingFailed(topic, key, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishingFailed(topic, key, e);
    }
  }

  private static PublishingFailed failed(String topic, String key, ExecutionException e) {
    Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
    return root instanceof RecordTooLargeException
        ? new EventTooLarge(topic, key, root)
        : new PublishingFailed(topic, key, e.getCause() == null ? e : e.getCause());
  }
}
