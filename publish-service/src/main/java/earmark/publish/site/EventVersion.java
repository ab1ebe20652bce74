package earmark.publish.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among all events of its episode. No clock of this or another host counts:
 * intake gives each event a version later than all that it knew of the episode. Of two events of
 * one version, notes that a model wrote count more than others, and else the later in the topic.
 *
 * @param given the version that intake gave, to the millisecond; null for takedowns that were
 *     written before versions were, which stand where the topic has them
 * @param order among events of one version: the offset of the event in its partition of {@code
 *     notes}, where a retry keeps that of the original, or what {@link #orderOfModel} gives
 */
public record EventVersion(@Nullable Instant given, long order) {

  /** Above all offsets, and a sum with one is still a whole number in Redis' scripts. */
  private static final long MODEL = 1L << 51;

  /**
   * The order of notes that a model wrote: those of another writer never replace them while the
   * transcript is the same.
   *
   * @param offset of the event in its partition of {@code model-notes}
   */
  public static long orderOfModel(long offset) {
    return MODEL + offset;
  }

  /** Whether {@code other} counts more than this. */
  public boolean isBefore(EventVersion other) {
    if (given == null || other.given == null || given.equals(other.given)) {
      return order < other.order;
    }
    return given.isBefore(other.given);
  }

  /** The later of the two. */
  public EventVersion orLater(EventVersion other) {
    return isBefore(other) ? other : this;
  }
}
