package earmark.publish.messaging;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.support.KafkaHeaders;

/** Where and when an event was first written: a copy on a retry topic has a place of its own. */
final class EventOrigin {

  private EventOrigin() {}

  /** The event's offset in its topic. */
  static long offset(ConsumerRecord<?, ?> event) {
    return number(event, KafkaHeaders.ORIGINAL_OFFSET, event.offset());
  }

  /** When the event was first written, by the clock of its writer. */
  static Instant sentAt(ConsumerRecord<?, ?> event) {
    return Instant.ofEpochMilli(number(event, KafkaHeaders.ORIGINAL_TIMESTAMP, event.timestamp()));
  }

  private static long number(ConsumerRecord<?, ?> event, String name, long otherwise) {
    Header original = event.headers().lastHeader(name);
    return original == null ? otherwise : ByteBuffer.wrap(original.value()).getLong();
  }
}
