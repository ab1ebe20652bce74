package earmark.notes.model;

import java.time.Duration;

/**
 * A complete reply of a model.
 *
 * @param text the words of the reply; JSON, though not yet held against the schema
 * @param tokens what the provider counted; all zero for a reply that was kept from an earlier call
 * @param took from the first byte of the question to the last one of the reply
 */
public record ModelReply(String text, TokenCount tokens, Duration took) {}
