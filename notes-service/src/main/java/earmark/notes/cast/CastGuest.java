package earmark.notes.cast;

import org.jspecify.annotations.Nullable;

/**
 * A guest of an episode.
 *
 * @param name as the metadata spells it, else as it is said
 * @param bio one line, or null
 * @param bioWords the words of the transcript that {@code bio} is drawn from; null where it comes
 *     from the metadata
 * @param near where those words are, in milliseconds
 */
public record CastGuest(String name, @Nullable String bio, @Nullable String bioWords, long near) {}
