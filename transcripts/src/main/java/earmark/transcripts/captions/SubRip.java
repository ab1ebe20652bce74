package earmark.transcripts.captions;

import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** SubRip: numbers may be missing, and times have a comma or a point. */
public final class SubRip implements TranscriptFormat {

  private static final Pattern ARROW = Pattern.compile("\\A\\s*\\d[^a-zA-Z]*-->.*", Pattern.DOTALL);
  private static final Pattern NO_COMMENT = Pattern.compile("(?!)");
  private static final Pattern TAG =
      Pattern.compile("(?i)</?(?:b|i|u|s|c|font|span|v)\\b[^<>]*>|<br\\s*/?>|\\{\\\\[^{}]*\\}");

  /** Media types and extensions of its files, in lower case. */
  public static final Set<String> NAMES =
      Set.of("srt", "text/srt", "application/srt", "application/x-subrip", "text/x-srt");

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return isSubRip(source) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static boolean isSubRip(SourceText source) {
    return !source.beginning(6).equals("WEBVTT")
        && source.lines().stream().anyMatch(line -> ARROW.matcher(line).matches());
  }

  private static ParsedTranscript parse(SourceText source) {
    CaptionLines lines = new CaptionLines(source, NO_COMMENT, true);
    return Captions.parsed("subrip", lines.from(0), TAG);
  }
}
