package earmark.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** All partitions of a topic, which a consumer reads from their beginnings. */
final class WholeTopic {

  private final Consumer<?, ?> reader;

  /** The ends that the reader has not come to yet. */
  private final Map<TopicPartition, Long> missing;

  private WholeTopic(Consumer<?, ?> reader, Map<TopicPartition, Long> ends) {
    this.reader = reader;
    this.missing = new HashMap<>(ends);
  }

  /**
   * Puts the reader at the beginning of the topic.
   *
   * @throws IllegalStateException if there is no such topic
   */
  static WholeTopic of(String topic, Consumer<?, ?> reader) {
    List<TopicPartition> partitions =
        reader.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException("it does not exist yet");
    }
    reader.assign(partitions);
    reader.seekToBeginning(partitions);
    return new WholeTopic(reader, reader.endOffsets(partitions));
  }

  /** Whether the reader has passed all that was in the topic at first. */
  boolean isRead() {
    missing.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
    return missing.isEmpty();
  }
}
