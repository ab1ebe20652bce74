package earmark.publish.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among all events of its episode. No clock of this or another host counts:
 * intake gives each event a version later than all that it knew of the episode, and of two events
 * of one version the later in the topic counts.
 *
 * @param given the version that intake gave, to the millisecond; null for takedowns that were
 *     written before versions were, which stand where the topic has them
 * @param offset of the event in its partition of {@code notes}; a retry keeps that of the original
 */
public record EventVersion(@Nullable Instant given, long offset) {

  /** Whether {@code other} counts more than this. */
  public boolean isBefore(EventVersion other) {
    if (given == null || other.given == null || given.equals(other.given)) {
      return offset < other.offset;
    }
    return given.isBefore(other.given);
  }

  /** The later of the two. */
  public EventVersion orLater(EventVersion other) {
    return isBefore(other) ? other : this;
  }
}
