package earmark.notes.model.keeping;

import java.time.Instant;

/**
 * A model's reply as it is kept.
 *
 * @param model provider and name
 * @param text the reply
 * @param input tokens of the question, for the record
 * @param output tokens of the reply, for the record
 * @param at when the model replied
 */
public record KeptAnswer(String model, String text, long input, long output, Instant at) {}
