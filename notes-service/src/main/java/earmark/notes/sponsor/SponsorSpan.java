package earmark.notes.sponsor;

import earmark.notes.reading.Span;

/**
 * A stretch that is paid, self-promotion or housekeeping.
 *
 * @param words its words' places in the reading
 * @param start milliseconds
 * @param end milliseconds
 * @param confidence from 0 to 1, that it is not ordinary talk: each signal takes its share of what
 *     doubt is left
 */
public record SponsorSpan(Span words, long start, long end, double confidence) {}
