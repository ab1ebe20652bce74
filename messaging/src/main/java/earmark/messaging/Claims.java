package earmark.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how often the handling of an event was begun and not ended. The count stands beside the
 * committed offset of its partition, which is the offset of the event while it is handled: what
 * kills the process leaves it there, and the commit that ends the handling removes it. Called on
 * the consumers' threads.
 */
final class Claims {

  private static final Logger log = LoggerFactory.getLogger(Claims.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern BEGUN = Pattern.compile("begun (\\d{1,6})");

  private final Map<TopicPartition, Claim> latest = new ConcurrentHashMap<>();

  /**
   * The last claim on a partition. As long as the consumer belongs to the same generation of its
   * group, nobody else can have handled events of the partition.
   */
  private record Claim(ConsumerGroupMetadata member, long offset, int begun) {

    boolean isOf(ConsumerGroupMetadata other) {
      return member.memberId().equals(other.memberId())
          && member.generationId() == other.generationId();
    }
  }

  /** Returns how often the event was begun and not ended before. */
  int begun(ConsumerRecord<?, ?> event, Consumer<?, ?> consumer) {
    TopicPartition partition = partition(event);
    Claim last = latest.get(partition);
    if (last != null && last.isOf(consumer.groupMetadata())) {
      return last.offset() == event.offset() ? last.begun() : 0;
    }
    try {
      return begun(consumer.committed(Set.of(partition), PATIENCE).get(partition), event.offset());
    } catch (KafkaException e) {
      log.warn("The attempts at {} are not known: {}", partition, e.getMessage());
      return 0;
    }
  }

  private static int begun(@Nullable OffsetAndMetadata committed, long offset) {
    if (committed == null || committed.offset() != offset) {
      return 0;
    }
    Matcher claim = BEGUN.matcher(committed.metadata());
    return claim.matches() ? Integer.parseInt(claim.group(1)) : 0;
  }

  /**
   * Writes how often the event was begun and not ended. Where the broker cannot be reached, the
   * event is handled without a claim.
   *
   * @return false if the partition has gone to another consumer, which handles the event again
   */
  boolean write(ConsumerRecord<?, ?> event, Consumer<?, ?> consumer, int begun) {
    TopicPartition partition = partition(event);
    latest.put(partition, new Claim(consumer.groupMetadata(), event.offset(), begun));
    String claim = begun == 0 ? "" : "begun " + begun;
    try {
      consumer.commitSync(
          Map.of(partition, new OffsetAndMetadata(event.offset(), claim)), PATIENCE);
    } catch (CommitFailedException e) {
      log.warn("{} was lost while its event {} was handled", partition, event.offset());
      return false;
    } catch (KafkaException e) {
      log.warn(
          "The attempt at {} of {} is not recorded: {}", event.offset(), partition, e.getMessage());
    }
    return true;
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> event) {
    return new TopicPartition(event.topic(), event.partition());
  }
}
