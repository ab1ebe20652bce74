package earmark.transcripts;

import earmark.transcripts.raw.TranscriptRefused;

/** Any bytes are a transcript or refused by name. Run by the profile {@code fuzz}. */
public final class TranscriptFuzz {

  private TranscriptFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      TranscriptReader.read(input, null, null, null);
    } catch (TranscriptRefused expected) {
      // This is how a transcript is refused.
    }
  }
}
