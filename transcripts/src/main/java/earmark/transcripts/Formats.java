package earmark.transcripts;

import earmark.transcripts.captions.RollingText;
import earmark.transcripts.captions.SubRip;
import earmark.transcripts.captions.WebVtt;
import earmark.transcripts.raw.FormatNames;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.structured.HtmlPage;
import earmark.transcripts.structured.JsonTranscript;
import earmark.transcripts.structured.TimedText;
import earmark.transcripts.turns.PlainTranscript;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file as the first of all formats that it is of. */
final class Formats {

  private static final TranscriptFormat JSON = new JsonTranscript();
  private static final TranscriptFormat WEBVTT = new WebVtt();
  private static final TranscriptFormat SUBRIP = new SubRip();
  private static final List<TranscriptFormat> OTHERS =
      List.of(new TimedText(), new HtmlPage(), new RollingText(), new PlainTranscript());

  private Formats() {}

  /**
   * Returns what the file holds. Its content decides its format, and where that leaves a choice,
   * its names.
   *
   * @throws TranscriptRefused if it is of no format, or broken
   */
  static ParsedTranscript read(
      SourceText source, @Nullable String mediaType, @Nullable String fileName) {
    refuseEmpty(source);
    return JSON.tryRead(source).orElseGet(() -> readText(source, names(mediaType, fileName)));
  }

  private static ParsedTranscript readText(SourceText source, Set<String> names) {
    refuseTooMuchText(source);
    return Stream.concat(captions(names).stream(), OTHERS.stream())
        .map(format -> format.tryRead(source))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> unknown(source));
  }

  /** Files without the header of WebVTT may be of both. */
  private static List<TranscriptFormat> captions(Set<String> names) {
    boolean subRip =
        !Collections.disjoint(names, SubRip.NAMES) && Collections.disjoint(names, WebVtt.NAMES);
    return subRip ? List.of(SUBRIP, WEBVTT) : List.of(WEBVTT, SUBRIP);
  }

  private static TranscriptRefused unknown(SourceText source) {
    return new TranscriptRefused(
        0,
        "has no format that is known and too few words for a text without times: it begins with \"%s\""
            .formatted(source.beginning(40)),
        "send it as " + FormatNames.ALL);
  }

  private static void refuseEmpty(SourceText source) {
    if (source.isBlank()) {
      throw new TranscriptRefused(0, "is empty", "send a file with words, as " + FormatNames.ALL);
    }
  }

  /** JSON may hold much more than words; a text that is too large has too many of them. */
  private static void refuseTooMuchText(SourceText source) {
    int length = source.text().length();
    if (length > RecordSize.LIMIT) {
      throw new TranscriptRefused(
          0,
          "has %d MB of text; %d MB are taken"
              .formatted(length / 1_000_000, RecordSize.LIMIT / 1_000_000),
          "send the words of one episode alone");
    }
  }

  private static Set<String> names(@Nullable String mediaType, @Nullable String fileName) {
    return Stream.of(
            mediaType == null ? "" : mediaType.split(";", 2)[0],
            fileName == null ? "" : fileName.substring(fileName.lastIndexOf('.') + 1))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
