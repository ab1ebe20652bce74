package earmark.transcripts;

import earmark.transcripts.captions.RollingText;
import earmark.transcripts.captions.SubRip;
import earmark.transcripts.captions.WebVtt;
import earmark.transcripts.raw.FormatNames;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.structured.HtmlPage;
import earmark.transcripts.structured.JsonTranscript;
import earmark.transcripts.structured.TimedText;
import earmark.transcripts.turns.TurnText;
import earmark.transcripts.turns.UntimedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All formats that are known, and how the one of a file is found. */
final class Formats {

  private static final TranscriptFormat JSON = new JsonTranscript();
  private static final List<TranscriptFormat> MARKUP = List.of(new TimedText(), new HtmlPage());
  private static final List<TranscriptFormat> CAPTIONS = List.of(new WebVtt(), new SubRip());
  private static final List<TranscriptFormat> TEXTS =
      List.of(new RollingText(), new TurnText(), new UntimedText());

  private Formats() {}

  /**
   * The format of a file: by what it holds, and where that leaves a choice, by its names.
   *
   * @throws TranscriptRefused if it is of none
   */
  static TranscriptFormat of(
      SourceText source, @Nullable String mediaType, @Nullable String fileName) {
    refuseEmpty(source);
    if (JSON.recognises(source)) {
      return JSON;
    }
    refuseTooMuchText(source);
    List<TranscriptFormat> captions = CAPTIONS.stream().filter(f -> f.recognises(source)).toList();
    if (!captions.isEmpty()) {
      return byName(captions, mediaType, fileName);
    }
    return Stream.concat(MARKUP.stream(), TEXTS.stream())
        .filter(format -> format.recognises(source))
        .findFirst()
        .orElseThrow(() -> unknown(source));
  }

  private static TranscriptFormat byName(
      List<TranscriptFormat> possible, @Nullable String mediaType, @Nullable String fileName) {
    Set<String> names = names(mediaType, fileName);
    return possible.stream()
        .filter(format -> names.stream().anyMatch(format::goesBy))
        .findFirst()
        .orElse(possible.getFirst());
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

  /** JSON may hold much beside the words; a text that is too large has too many of them. */
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
            mediaType == null ? "" : mediaType.replaceFirst(";.*", ""),
            fileName == null ? "" : fileName.replaceFirst(".*\\.", ""))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
