package earmark.ingest.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The latest value of each key, as the log has it and as this service has just written it. */
final class Latest<T> {

  private final Map<String, T> byKey = new ConcurrentHashMap<>();
  private final OwnWrites<Optional<T>> own = new OwnWrites<>(System::nanoTime);

  /** Takes a record of the log; null where the value was removed. */
  void fromLog(String key, @Nullable T value) {
    if (!own.isNewest(key, Optional.ofNullable(value))) {
      return;
    }
    if (value == null) {
      byKey.remove(key);
    } else {
      byKey.put(key, value);
    }
  }

  /** Knows {@code value} until the log gives another; nothing happens if one is known. */
  void begin(String key, T value) {
    byKey.putIfAbsent(key, value);
  }

  /** Knows {@code value} as soon as {@code publish} has put it into the log. */
  void add(String key, T value, Runnable publish) {
    own.write(
        key,
        Optional.of(value),
        () -> {
          publish.run();
          byKey.put(key, value);
        });
  }

  Optional<T> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** All values, in no order. */
  Collection<T> all() {
    return List.copyOf(byKey.values());
  }
}
