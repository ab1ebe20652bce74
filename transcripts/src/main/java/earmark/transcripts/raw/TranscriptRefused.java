package earmark.transcripts.raw;

/**
 * A file could not be read as a transcript. The message is one sentence for the person who sent the
 * file: where, what was found, what is expected and what to do.
 */
public class TranscriptRefused extends RuntimeException {

  private final int line;
  private final String found;
  private final String remedy;

  /**
   * Refuses a file.
   *
   * @param line 1-based; 0 for the file as a whole
   * @param found what stands there
   * @param remedy what is expected and what to do
   */
  public TranscriptRefused(int line, String found, String remedy) {
    super((line == 0 ? "The transcript" : "Line " + line) + " " + found + "; " + remedy + ".");
    this.line = line;
    this.found = found;
    this.remedy = remedy;
  }

  /** 1-based; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  /** What stands there, as the end of a sentence that names the place. */
  public String found() {
    return found;
  }

  /** What is expected and what to do. */
  public String remedy() {
    return remedy;
  }
}
