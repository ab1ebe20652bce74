package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Exact words of the transcript.
 *
 * @param text the words, in order and without gaps, separated by single spaces
 * @param start milliseconds from the beginning of the recording, where its first word begins; null
 *     where the transcript has no times
 * @param end milliseconds, where its last word ends; not before {@code start}; null exactly where
 *     {@code start} is
 * @param speaker the full name where it is known, else null
 */
public record Quote(
    String text, @Nullable Long start, @Nullable Long end, @Nullable String speaker) {}
