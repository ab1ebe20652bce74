package earmark.transcripts.raw;

import earmark.transcripts.TranscriptReader;
import earmark.transcripts.turns.FrontMatter;
import earmark.transcripts.turns.PlainTranscript;
import java.net.http.HttpClient;
import java.util.List;

/** What the rules forbid: raw text that knows a format, the reader and the network. */
public record KnowsTurns(PlainTranscript turns, TranscriptReader reader, HttpClient network) {

  FrontMatter parsedAgain() {
    return FrontMatter.of(List.of());
  }
}
