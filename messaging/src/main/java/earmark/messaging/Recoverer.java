package earmark.messaging;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * Sends an event that failed to its next retry topic or to the dead letters, unless this instance
 * has lost its partition: the event is handled again there, and would multiply.
 */
final class Recoverer extends DeadLetterPublishingRecoverer {

  Recoverer(
      Function<ProducerRecord<?, ?>, ? extends KafkaOperations<?, ?>> templates,
      BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> destinations) {
    super(templates, destinations);
  }

  @Override
  public void accept(
      ConsumerRecord<?, ?> event, @Nullable Consumer<?, ?> consumer, Exception failure) {
    if (!Attempts.hasLostPartition()) {
      super.accept(event, consumer, failure);
    }
  }
}
