package earmark.transcripts;

import earmark.text.testing.FuzzRun;
import earmark.text.testing.FuzzTarget;
import java.io.IOException;
import java.util.List;

/**
 * Fuzzes each format, and the reader that chooses among them; the profile {@code fuzz} runs this.
 */
final class FuzzTranscripts {

  private static final String OWN = "earmark.transcripts.**:earmark.text.**";
  private static final String WITH_JSON = OWN + ":tools.jackson.core.**";
  private static final String WITH_JSOUP = OWN + ":org.jsoup.parser.**";

  private static final int ACCEPTED = 50_000_000;

  /** A format is asked for no larger text. */
  private static final int TEXT = 16_000_000;

  private static final List<FuzzTarget> TARGETS =
      List.of(
          new FuzzTarget("transcript", TranscriptFuzz.class, OWN, ACCEPTED),
          new FuzzTarget("webvtt", FormatFuzz.class, OWN, TEXT),
          new FuzzTarget("subrip", FormatFuzz.class, OWN, TEXT),
          new FuzzTarget("json", FormatFuzz.class, WITH_JSON, ACCEPTED),
          new FuzzTarget("timed-text", FormatFuzz.class, WITH_JSOUP, TEXT),
          new FuzzTarget("html", FormatFuzz.class, WITH_JSOUP, TEXT),
          new FuzzTarget("rolling", FormatFuzz.class, OWN, TEXT),
          new FuzzTarget("turns", FormatFuzz.class, OWN, TEXT),
          new FuzzTarget("text", FormatFuzz.class, OWN, TEXT));

  private FuzzTranscripts() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    FuzzRun.run(TARGETS);
  }
}
