package earmark.messaging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The records of a topic that a view passed over and that no later record of their key has
 * replaced. Thread-safe.
 */
public final class UnusableRecords {

  /** More are only counted. */
  private static final int KEPT = 100;

  private final Map<String, UnusableRecord> byKey = new LinkedHashMap<>();
  private long count;

  UnusableRecords() {}

  /** How many records were passed over since the start. */
  public synchronized long count() {
    return count;
  }

  /** The latest of them, one for each key. */
  public synchronized List<UnusableRecord> all() {
    return new ArrayList<>(byKey.values());
  }

  synchronized void add(ConsumerRecord<String, byte[]> event, Throwable cause) {
    count++;
    String key = key(event);
    byKey.remove(key);
    byKey.put(
        key,
        new UnusableRecord(
            event.topic(),
            event.partition(),
            event.offset(),
            key,
            String.valueOf(cause.getMessage())));
    if (byKey.size() > KEPT) {
      Iterator<String> oldest = byKey.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /** A usable record has taken the place of one that was not. */
  synchronized void forget(ConsumerRecord<String, byte[]> event) {
    byKey.remove(key(event));
  }

  private static String key(ConsumerRecord<String, byte[]> event) {
    return Objects.requireNonNullElse(event.key(), "");
  }
}
