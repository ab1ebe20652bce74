package earmark.transcripts.raw;

import earmark.transcripts.TranscriptReader;
import earmark.transcripts.turns.TurnText;
import java.net.http.HttpClient;

/** What the rules forbid: raw text that knows a format, the reader and the network. */
public record KnowsTurns(TurnText turns, TranscriptReader reader, HttpClient network) {}
