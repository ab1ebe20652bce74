package earmark.ingest.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads records where they stand, as bytes, without a consumer group. */
@Component
class Records {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Map<String, Object> settings;

  Records(ConsumerFactory<?, ?> consumers) {
    settings = new HashMap<>(consumers.getConfigurationProperties());
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
  }

  /** The record at {@code offset}; empty if it was compacted away. */
  Optional<ConsumerRecord<String, byte[]>> at(TopicPartition partition, long offset) {
    try (var reader = reader()) {
      reader.assign(List.of(partition));
      reader.seek(partition, offset);
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() - until < 0) {
        for (var found : reader.poll(POLL)) {
          return Optional.of(found).filter(r -> r.offset() == offset);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Hands over every record that is in the topic now.
   *
   * @return behind the last one, by partition; empty if there was none
   */
  Map<TopicPartition, Long> all(String topic, Consumer<ConsumerRecord<String, byte[]>> handler) {
    try (var reader = reader()) {
      List<TopicPartition> partitions = new ArrayList<>();
      reader
          .partitionsFor(topic)
          .forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
      ends.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
      read(reader, ends, handler);
      return ends;
    }
  }

  private static void read(
      KafkaConsumer<String, byte[]> reader,
      Map<TopicPartition, Long> ends,
      Consumer<ConsumerRecord<String, byte[]>> handler) {
    while (ends.entrySet().stream()
        .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
      for (var found : reader.poll(POLL)) {
        Long end = ends.get(new TopicPartition(found.topic(), found.partition()));
        if (end != null && found.offset() < end) {
          handler.accept(found);
        }
      }
    }
  }

  private KafkaConsumer<String, byte[]> reader() {
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
