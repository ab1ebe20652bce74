package earmark.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Makes consumers for work that is slow and may have to wait for others, such as that of a language
 * model. Each has a consumer group of its own, so that it holds up nobody else, begins with what
 * comes after its first start, and handles one event at a time.
 */
public class SlowWork {

  /** Longer than all calls and waits for one event. */
  private static final Duration LONGEST = Duration.ofHours(3);

  private final ConsumerFactory<?, ?> consumers;

  SlowWork(ConsumerFactory<?, ?> consumers) {
    this.consumers = consumers;
  }

  /**
   * A consumer; to be started, best as a bean. An event whose handling throws {@link TryLater}
   * comes again until it does not; one whose handling throws anything else is passed on to {@code
   * givenUp}.
   *
   * @param group its consumer group
   * @param handler handles one event; the value of a tombstone is null
   * @param givenUp hears of events that are not tried again
   */
  public ConcurrentMessageListenerContainer<Object, Object> of(
      String topic,
      String group,
      MessageListener<Object, Object> handler,
      BiConsumer<ConsumerRecord<?, ?>, Exception> givenUp) {
    ContainerProperties properties = new ContainerProperties(topic);
    properties.setGroupId(group);
    properties.setMessageListener(handler);
    properties.setAckMode(ContainerProperties.AckMode.RECORD);
    var container =
        new ConcurrentMessageListenerContainer<Object, Object>(
            new DefaultKafkaConsumerFactory<>(settings()), properties);
    container.setRecordInterceptor(new Read());
    container.setCommonErrorHandler(errorHandler(givenUp));
    container.setBeanName(group);
    return container;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(consumers.getConfigurationProperties());
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Math.toIntExact(LONGEST.toMillis()));
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    return settings;
  }

  private static DefaultErrorHandler errorHandler(
      BiConsumer<ConsumerRecord<?, ?>, Exception> givenUp) {
    var handler = new DefaultErrorHandler(givenUp::accept, new FixedBackOff(0, 0));
    handler.setBackOffFunction((event, failure) -> waitFor(failure));
    return handler;
  }

  private static BackOff waitFor(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TryLater later) {
        return new FixedBackOff(later.after().toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
      }
    }
    return new FixedBackOff(0, 0);
  }

  /** Turns bytes into the event of the topic. */
  private static final class Read implements RecordInterceptor<Object, Object> {

    @Override
    public ConsumerRecord<Object, Object> intercept(
        ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
      return EventSerialization.read(event);
    }
  }

  /** The event cannot be handled now. */
  public static final class TryLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration after;

    /**
     * @param after how long to wait at least
     */
    public TryLater(Duration after, Throwable cause) {
      super(cause);
      this.after = after;
    }

    /** How long to wait at least. */
    public Duration after() {
      return after;
    }
  }
}
