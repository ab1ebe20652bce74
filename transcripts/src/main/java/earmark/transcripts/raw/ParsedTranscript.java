package earmark.transcripts.raw;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import java.util.List;

/**
 * What a format's parser found.
 *
 * @param format as in {@link earmark.contracts.Transcript#format}
 * @param cues in the order in which they are said; may be empty
 * @param timing what the file's times belong to
 * @param origin as far as the format says
 */
public record ParsedTranscript(
    String format, List<RawCue> cues, Head head, Timing timing, Origin origin) {}
