package earmark.publish.site;

import java.time.Instant;

/**
 * The index's answer to an event that wants to be what is published.
 *
 * @param granted false if something later is published
 * @param revision the state that this event makes; greater than all before, and the same again for
 *     the same event
 * @param assembledAt of the same notes when they were first published, else of the event
 */
public record Claim(boolean granted, long revision, Instant assembledAt) {}
