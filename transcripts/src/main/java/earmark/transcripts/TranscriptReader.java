package earmark.transcripts;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.repair.RepairChain;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    return read(content, mediaType, fileName, sourceUrl, null);
  }

  /**
   * The same, where the length of the recording is known: words without times are spread over it.
   *
   * @param durationSeconds null when unknown
   * @throws TranscriptRefused if it is no transcript of a known format, or a broken one
   */
  public static ReadTranscript read(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String fileName,
      @Nullable String sourceUrl,
      @Nullable Integer durationSeconds) {
    ParsedTranscript parsed = Formats.read(SourceText.of(content), mediaType, fileName);
    refuseTooMuch(parsed.cues());
    Integer length = parsed.head().durationSeconds();
    RepairChain repairs = new RepairChain();
    List<Cue> cues =
        cues(repairs.apply(parsed, durationSeconds == null ? length : durationSeconds));
    Condition condition =
        new Condition(
            parsed.timing(), parsed.origin(), LanguageDetection.of(cues), repairs.counted());
    return new ReadTranscript(
        new Transcript(parsed.format(), sha256(content), sourceUrl, condition, cues),
        parsed.head());
  }

  private static List<Cue> cues(List<RawCue> repaired) {
    if (repaired.isEmpty()) {
      throw new TranscriptRefused(
          0, "holds times but no words", "check that the file was exported with its text");
    }
    refuseTooMuch(repaired);
    return repaired.stream().map(TranscriptReader::cue).toList();
  }

  private static Cue cue(RawCue cue) {
    return new Cue(cue.start(), cue.end(), cue.speaker(), cue.text(), WordStarts.of(cue));
  }

  private static void refuseTooMuch(List<RawCue> cues) {
    RecordSize size = new RecordSize();
    cues.forEach(cue -> size.add(cue.speaker(), cue.text(), cue.words().size()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
