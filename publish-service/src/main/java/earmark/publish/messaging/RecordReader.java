package earmark.publish.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics beside the listeners, without a consumer group. Not thread-safe. An interrupt of the
 * thread ends a call with {@link org.apache.kafka.common.errors.InterruptException}.
 */
final class RecordReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int FETCH = 1024 * 1024;

  private final KafkaConsumer<String, byte[]> consumer;

  /**
   * @param settings of Kafka's consumer, at least its bootstrap servers
   */
  RecordReader(Map<String, Object> settings) {
    Map<String, Object> own = new HashMap<>(settings);
    own.remove(ConsumerConfig.GROUP_ID_CONFIG);
    own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
    // A larger record is fetched alone.
    own.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH);
    this.consumer = new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Reads what {@code topic} has now, those of one key in their order.
   *
   * @throws KafkaException if the brokers cannot be reached
   */
  void readAll(String topic, Consumer<ConsumerRecord<String, byte[]>> handler) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic, PATIENCE).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> missing = new HashMap<>(consumer.endOffsets(partitions, PATIENCE));
    while (true) {
      missing
          .entrySet()
          .removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
      if (missing.isEmpty()) {
        return;
      }
      consumer.poll(POLL).forEach(handler);
    }
  }

  /**
   * Returns the record at {@code offset}; null if it is no longer there.
   *
   * @throws KafkaException if the brokers cannot be reached
   */
  @Nullable ConsumerRecord<String, byte[]> readAt(TopicPartition partition, long offset) {
    consumer.assign(List.of(partition));
    consumer.seek(partition, offset);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (ConsumerRecord<String, byte[]> event : consumer.poll(POLL)) {
        return event.offset() == offset ? event : null;
      }
    }
    return null;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
