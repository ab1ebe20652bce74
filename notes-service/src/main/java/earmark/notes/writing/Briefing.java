package earmark.notes.writing;

import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.reading.Reading;
import earmark.notes.sponsor.SponsorSpans;

/**
 * Everything that a writer is given.
 *
 * @param episode the publisher's metadata
 * @param reading the transcript prepared for work
 * @param cast who is who
 * @param sponsors stretches that must not be quoted
 */
public record Briefing(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {}
