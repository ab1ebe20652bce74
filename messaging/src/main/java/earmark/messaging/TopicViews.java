package earmark.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.core.ConsumerFactory;

/** Makes views of topics with the service's own connection settings. */
public class TopicViews {

  private final ConsumerFactory<?, ?> consumers;

  TopicViews(ConsumerFactory<?, ?> consumers) {
    this.consumers = consumers;
  }

  /** A view of {@code topic}; to be started, best as a bean. See {@link TopicView}. */
  public TopicView of(String topic, Consumer<ConsumerRecord<String, byte[]>> handler) {
    Map<String, Object> settings = new HashMap<>(consumers.getConfigurationProperties());
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
    return new TopicView(topic, settings, handler);
  }
}
