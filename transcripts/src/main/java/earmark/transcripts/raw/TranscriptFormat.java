package earmark.transcripts.raw;

import java.util.Optional;

/** A file format of transcripts. */
public interface TranscriptFormat {

  /**
   * Reads the file if it is of this format.
   *
   * @return empty if it is of another format
   * @throws TranscriptRefused if it is of this format, but broken
   */
  Optional<ParsedTranscript> tryRead(SourceText source);
}
