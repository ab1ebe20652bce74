package earmark.publish.site;

import java.time.Instant;

/**
 * The index's decision whether an event may change what is published.
 *
 * @param revision of the state after this event: greater than all earlier ones, and the same when
 *     the event is repeated
 * @param assembledAt of the same notes when they were first published, else of the event; of a
 *     removal, nothing that counts
 */
public record PublicationClaim(Decision decision, long revision, Instant assembledAt) {

  /** What the index decided. */
  public enum Decision {
    /** The event may change what is published. */
    GRANTED,
    /** A later event of the episode came before. */
    SUPERSEDED,
    /**
     * Another episode is published at the path. Notes are refused; a removal takes the episode out
     * of the lists but must not touch the page.
     */
    PATH_TAKEN
  }

  boolean granted() {
    return decision == Decision.GRANTED;
  }
}
