package earmark.publish.site;

import java.time.Instant;

/**
 * The index's decision whether an event may change what is published.
 *
 * @param granted false if a later event has been published
 * @param revision of the state after this event: greater than all earlier ones, and the same when
 *     the event is repeated
 * @param assembledAt of the same notes when they were first published, else of the event
 */
public record PublicationClaim(boolean granted, long revision, Instant assembledAt) {}
