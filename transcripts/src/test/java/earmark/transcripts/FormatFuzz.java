package earmark.transcripts;

import earmark.transcripts.captions.RollingText;
import earmark.transcripts.captions.SubRip;
import earmark.transcripts.captions.WebVtt;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.structured.HtmlPage;
import earmark.transcripts.structured.JsonTranscript;
import earmark.transcripts.structured.TimedText;
import earmark.transcripts.turns.PlainTranscript;
import java.util.Map;
import java.util.Objects;

/**
 * One format by itself, whatever the others make of the bytes. Run by the profile {@code fuzz},
 * which names the format in the property {@code fuzz.format}.
 */
public final class FormatFuzz {

  /** By the names of the folders of their seeds. */
  static final Map<String, TranscriptFormat> FORMATS =
      Map.of(
          "webvtt", new WebVtt(),
          "subrip", new SubRip(),
          "json", new JsonTranscript(),
          "timed-text", new TimedText(),
          "html", new HtmlPage(),
          "rolling", new RollingText(),
          "turns", new PlainTranscript(),
          "text", new PlainTranscript());

  private FormatFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    read(System.getProperty("fuzz.format", ""), input);
  }

  static void read(String name, byte[] input) {
    try {
      SourceText source = SourceText.of(input);
      if (!source.isBlank()) {
        // What is blank is refused before any format is asked.
        format(name).tryRead(source);
      }
    } catch (TranscriptRefused expected) {
      // This is how a transcript is refused.
    }
  }

  private static TranscriptFormat format(String name) {
    return Objects.requireNonNull(FORMATS.get(name), name);
  }
}
