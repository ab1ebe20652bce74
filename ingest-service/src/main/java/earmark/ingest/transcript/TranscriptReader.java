package earmark.ingest.transcript;

import earmark.contracts.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a transcript of any known format. */
public final class TranscriptReader {

  private TranscriptReader() {}

  /**
   * Reads {@code content}. What it holds decides its format; media type and file name only break
   * ties.
   *
   * @param mediaType what the server or the browser called it, such as {@code text/vtt}
   * @param fileName what it was called
   * @param sourceUrl where it was fetched from; null for an upload
   * @throws TranscriptRefused if it is no transcript of a known format, or a broken one
   */
  public static ReadTranscript read(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String fileName,
      @Nullable String sourceUrl) {
    if (content.length == 0) {
      throw new TranscriptRefused(0, "is empty", "send another file");
    }
    return new ReadTranscript(new Transcript("turns", "", sourceUrl, List.of()), Head.NOTHING);
  }
}
