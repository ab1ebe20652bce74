package earmark.ingest.transcript;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Reads a transcript of any known format. */
public final class TranscriptReader {

  /** One at a time: a large file needs some hundred megabytes while it is read. */
  private static final ReentrantLock READING = new ReentrantLock();

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
    READING.lock();
    try {
      return readAlone(content, mediaType, fileName, sourceUrl);
    } finally {
      READING.unlock();
    }
  }

  private static ReadTranscript readAlone(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String fileName,
      @Nullable String sourceUrl) {
    SourceText source = SourceText.of(content);
    TranscriptFormat format = Formats.of(source, mediaType, fileName);
    ParsedTranscript parsed = format.parse(source);
    RecordSize size = new RecordSize();
    parsed.cues().forEach(cue -> size.add(cue.speaker(), cue.text()));
    Transcript transcript =
        new Transcript(
            format.name(), sha256(content), sourceUrl, Condition.UNKNOWN, inOrder(parsed.cues()));
    return new ReadTranscript(transcript, parsed.head());
  }

  private static List<Cue> inOrder(List<Cue> cues) {
    if (cues.isEmpty()) {
      throw new TranscriptRefused(
          0, "holds times but no words", "check that the file was exported with its text");
    }
    return cues.stream().sorted(Comparator.comparingLong(Cue::start)).toList();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
