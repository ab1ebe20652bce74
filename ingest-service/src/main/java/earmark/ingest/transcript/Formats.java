package earmark.ingest.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All formats that are known, and how the one of a file is found. */
final class Formats {

  /** For refusals. */
  static final String NAMES =
      "WebVTT, SubRip, Podcasting 2.0 JSON or turns such as \"Name (00:01:02):\" with words below";

  private static final TranscriptFormat JSON = new PodcastJson();
  private static final List<TranscriptFormat> TEXTS =
      List.of(new WebVtt(), new SubRip(), new TurnText());

  private static final Pattern HTML =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|div|p|cite|time|span|article|section|h\\d|br)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Formats() {}

  /**
   * The format of a file: by what it holds, and where that leaves a choice, by its names.
   *
   * @throws TranscriptRefused if it is of none
   */
  static TranscriptFormat of(
      SourceText source, @Nullable String mediaType, @Nullable String fileName) {
    refuseWhatIsNoTranscript(source);
    if (JSON.recognises(source)) {
      return JSON;
    }
    refuseTooMuchText(source);
    List<TranscriptFormat> possible = TEXTS.stream().filter(f -> f.recognises(source)).toList();
    if (possible.isEmpty()) {
      throw new TranscriptRefused(
          0,
          "has no format that is known: it begins with \"" + source.beginning(40) + "\"",
          "send it as " + NAMES);
    }
    Set<String> names = names(mediaType, fileName);
    return possible.stream()
        .filter(format -> names.stream().anyMatch(format::goesBy))
        .findFirst()
        .orElse(possible.getFirst());
  }

  private static void refuseWhatIsNoTranscript(SourceText source) {
    if (source.isBlank()) {
      throw new TranscriptRefused(0, "is empty", "send a file with words, as " + NAMES);
    }
    if (HTML.matcher(source.beginning(80)).matches()) {
      throw new TranscriptRefused(
          0, "is an HTML page, which has no reliable times", "send it as " + NAMES);
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
