package earmark.ingest.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Headers of records as text. */
final class Headers {

  private Headers() {}

  static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Those that the sender wrote, without what the retry machinery added. */
  static Map<String, String> own(ConsumerRecord<?, ?> record) {
    Map<String, String> own = new HashMap<>();
    for (Header header : record.headers()) {
      if (isOwn(header.key()) && header.value() != null) {
        own.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return own;
  }

  private static boolean isOwn(String name) {
    return !name.startsWith("kafka_")
        && !name.startsWith("retry_topic")
        && !name.startsWith("spring");
  }
}
