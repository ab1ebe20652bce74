package earmark.messaging;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Makes a crash an attempt: records that an event is begun before anything is done with it, even
 * before it is read, and sets aside what was begun too often without an end. Interrupts what takes
 * too long. Called on the consumers' threads.
 */
final class Attempts implements RecordInterceptor<Object, Object> {

  private static final Logger log = LoggerFactory.getLogger(Attempts.class);

  /** How often the process may end, or lose its partitions, while it handles an event. */
  private static final int MAX_UNENDED = 3;

  private static final ThreadLocal<Boolean> LOST = ThreadLocal.withInitial(() -> false);

  private final Claims claims = new Claims();
  private final WorkDeadline deadline;

  Attempts(WorkDeadline deadline) {
    this.deadline = deadline;
  }

  /**
   * Returns the event, read; null for a dead letter that must not be looked at again.
   *
   * @throws Unhandleable if it was begun too often, or cannot be read
   */
  @Override
  public @Nullable ConsumerRecord<Object, Object> intercept(
      ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
    deadline.begin(event.key() + " of " + event.topic());
    int begun = claims.begun(event, consumer);
    if (begun >= MAX_UNENDED) {
      return setAside(event, begun);
    }
    var _ = claims.write(event, consumer, begun + 1);
    if (begun > 0) {
      log.warn("{} of {} was begun {} times before", event.key(), event.topic(), begun);
    }
    return EventSerialization.read(event);
  }

  private static @Nullable ConsumerRecord<Object, Object> setAside(
      ConsumerRecord<Object, Object> event, int begun) {
    if (EventSerialization.isDeadLetter(event.topic())) {
      log.error("{} of {} stays unreported: it ended the service", event.key(), event.topic());
      return null;
    }
    throw new Unhandleable(
        ("The service ended %d times while it handled this event, or took longer than Kafka waits"
                + " for it. Its log says why: memory, a stop by force, or work without an end.")
            .formatted(begun));
  }

  @Override
  public void success(ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
    deadline.end();
  }

  /** What failed has ended, unless its partition was lost meanwhile. */
  @Override
  public void failure(
      ConsumerRecord<Object, Object> event, Exception failure, Consumer<Object, Object> consumer) {
    WorkDeadline.End end = deadline.end();
    int begun = claims.begun(event, consumer);
    boolean aside = begun >= MAX_UNENDED && failure instanceof Unhandleable;
    LOST.set(!aside && !claims.write(event, consumer, Math.max(0, begun - 1)));
    if (end == WorkDeadline.End.STOPPED) {
      throw new StoppedInWork(event);
    }
  }

  /**
   * Whether the calling thread has lost the partition of the event that failed last. Its new
   * consumer handles the event again, so it must not go to a retry topic too.
   */
  static boolean hasLostPartition() {
    return LOST.get();
  }

  /**
   * Ends the consumer at once, so that the event is neither counted nor sent to a retry topic: the
   * next start handles it.
   */
  static final class StoppedInWork extends Error {

    StoppedInWork(ConsumerRecord<?, ?> event) {
      super(
          "The service stops; %s of %s is handled after the next start"
              .formatted(event.key(), event.topic()));
    }
  }
}
