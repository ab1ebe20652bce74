package earmark.notes.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words spoken by one person without another in between.
 *
 * @param index place among the turns, from 0
 * @param words the words' places in the reading
 * @param speaker the label that the transcript gives, or null
 */
public record Turn(int index, Span words, @Nullable String speaker) {}
