package earmark.ingest.transcript;

import java.util.List;

/**
 * One format by itself, whether or not it recognises the bytes. Run by the profile {@code fuzz},
 * which names the format in the property {@code fuzz.format}.
 */
public final class FormatFuzz {

  private static final List<TranscriptFormat> FORMATS =
      List.of(new WebVtt(), new SubRip(), new PodcastJson(), new TurnText());

  private FormatFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    read(System.getProperty("fuzz.format", ""), input);
  }

  static void read(String name, byte[] input) {
    try {
      SourceText source = SourceText.of(input);
      if (!source.isBlank()) {
        // What is blank is refused before any format is asked.
        format(name).parse(source);
      }
    } catch (TranscriptRefused expected) {
      // This is how a transcript is refused.
    }
  }

  private static TranscriptFormat format(String name) {
    return FORMATS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
