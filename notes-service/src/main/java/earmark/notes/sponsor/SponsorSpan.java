package earmark.notes.sponsor;

import earmark.notes.reading.Span;

/**
 * A stretch that is paid, self-promotion or housekeeping.
 *
 * @param words its words' places in the reading
 * @param start milliseconds
 * @param end milliseconds
 */
public record SponsorSpan(Span words, long start, long end) {}
