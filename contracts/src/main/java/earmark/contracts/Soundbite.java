package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A stretch that the publisher holds worth hearing by itself ({@code podcast:soundbite} of
 * Podcasting 2.0).
 *
 * @param start milliseconds from the beginning of the recording, inclusive
 * @param end milliseconds, exclusive, after {@code start}
 * @param title as the publisher writes it; null where there is none
 */
public record Soundbite(long start, long end, @Nullable String title) {}
