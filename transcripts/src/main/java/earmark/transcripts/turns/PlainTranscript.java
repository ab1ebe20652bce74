package earmark.transcripts.turns;

import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import java.util.Optional;

/** Text without markup: turns that have a time each, else paragraphs. */
public final class PlainTranscript implements TranscriptFormat {

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    FrontMatter matter = FrontMatter.of(source.lines());
    return TurnText.tryRead(source, matter).or(() -> UntimedText.tryRead(source, matter));
  }
}
