package earmark.ingest.transcript;

import earmark.contracts.Cue;
import java.util.List;

/** What a format's parser found. */
record ParsedTranscript(List<Cue> cues, Head head) {}
