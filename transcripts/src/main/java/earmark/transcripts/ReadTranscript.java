package earmark.transcripts;

import earmark.contracts.Transcript;
import earmark.transcripts.raw.Head;

/**
 * What a transcript file holds.
 *
 * @param transcript what was said
 * @param head what the file says about itself; {@link Head#NOTHING} where it says nothing
 */
public record ReadTranscript(Transcript transcript, Head head) {}
