package earmark.yardstick;

import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.TranscriptReader;
import earmark.transcripts.raw.TranscriptRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param read null when the file was refused
 * @param text the line
 */
record TranscriptRow(@Nullable ReadTranscript read, String text) {

  static final String HEAD =
      "| file | format | timing | origin | language | cues | speakers | length | times | repeats | phantoms | text | ms |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|---|---|";

  static TranscriptRow of(Path dir, Path file) throws IOException {
    String name = dir.relativize(file).toString();
    long begun = System.nanoTime();
    try {
      ReadTranscript read =
          TranscriptReader.read(Files.readAllBytes(file), null, file.toString(), null);
      long millis = (System.nanoTime() - begun) / 1_000_000;
      return new TranscriptRow(read, line(name, read.transcript(), millis));
    } catch (TranscriptRefused refused) {
      return new TranscriptRow(null, "| %s | refused: %s |".formatted(name, refused.getMessage()));
    }
  }

  private static String line(String name, Transcript transcript, long millis) {
    var condition = transcript.condition();
    var repairs = condition.repairs();
    List<Cue> cues = transcript.cues();
    long speakers = cues.stream().map(Cue::speaker).filter(Objects::nonNull).distinct().count();
    return "| %s | %s | %s | %s | %s | %d | %d | %s | %d | %d | %d | %d | %d |"
        .formatted(
            name,
            transcript.format(),
            lower(condition.timing()),
            lower(condition.origin()),
            Objects.toString(condition.language(), "?"),
            cues.size(),
            speakers,
            length(cues),
            repairs.times(),
            repairs.repeats(),
            repairs.phantoms(),
            repairs.text(),
            millis);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String length(List<Cue> cues) {
    long seconds = cues.stream().mapToLong(Cue::end).max().orElse(0) / 1000;
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  @Override
  public String toString() {
    return text;
  }
}
