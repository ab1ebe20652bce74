package earmark.messaging;

import earmark.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Headers of records as text. */
public final class EventHeaders {

  private EventHeaders() {}

  /** The header of that name; null where the record has none. */
  public static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /**
   * The version that the header {@link Topics#SINCE_HEADER} gives; empty where the record has none.
   *
   * @throws java.time.DateTimeException if it is not an ISO-8601 instant
   */
  public static Optional<Instant> since(ConsumerRecord<?, ?> record) {
    return Optional.ofNullable(text(record, Topics.SINCE_HEADER)).map(Instant::parse);
  }

  /** Those that the sender wrote, without what the retry machinery added. */
  public static Map<String, String> own(ConsumerRecord<?, ?> record) {
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
