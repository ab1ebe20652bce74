package earmark.transcripts.raw;

/** A way in which transcripts are written down. */
public interface TranscriptFormat {

  /** Whether the file can be of this format, by what it holds. */
  boolean recognises(SourceText source);

  /** Whether a media type or a file's extension, in lower case, belongs to this format. */
  boolean goesBy(String typeOrExtension);

  /**
   * Reads the file.
   *
   * @throws TranscriptRefused if it is broken
   */
  ParsedTranscript parse(SourceText source);
}
