package earmark.notes.messaging;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops asking a model when only the operator can help: no key, no money, no such model. */
final class ModelQueue {

  private static final Logger log = LoggerFactory.getLogger(ModelQueue.class);

  private final AtomicReference<@Nullable String> why = new AtomicReference<>();
  private volatile Runnable pause = () -> {};

  /** Says what stops the events from coming. */
  void pausedBy(Runnable action) {
    pause = action;
  }

  /**
   * Handles no further event until the next start.
   *
   * @param reason what happened and what to do
   */
  void stop(String reason) {
    if (why.getAndSet(reason) == null) {
      log.error("No model is asked any more: {} Then start notes-service again.", reason);
    }
    pause.run();
  }

  /** Why it stopped; empty while it works. */
  Optional<String> whyStopped() {
    return Optional.ofNullable(why.get());
  }
}
