package earmark.transcripts.captions;

import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** WebVTT (W3C); a missing header is forgiven. */
public final class WebVtt implements TranscriptFormat {

  private static final Pattern TIMES_WITH_POINT =
      Pattern.compile("\\A\\s*[\\d:]+\\.\\d+\\s*-->.*", Pattern.DOTALL);
  private static final Pattern TIMES_WITH_COMMA =
      Pattern.compile("\\A\\s*[\\d:]+,\\d+\\s*-->.*", Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<\\d[\\d:. ]*>|</?>");

  /** Media types and extensions of its files, in lower case. */
  public static final Set<String> NAMES = Set.of("vtt", "text/vtt", "webvtt", "text/webvtt");

  private static boolean isWebVtt(SourceText source) {
    return hasHeader(source) || (any(source, TIMES_WITH_POINT) && !any(source, TIMES_WITH_COMMA));
  }

  private static boolean any(SourceText source, Pattern pattern) {
    return source.lines().stream().anyMatch(line -> pattern.matcher(line).matches());
  }

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return isWebVtt(source) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static ParsedTranscript parse(SourceText source) {
    int first = hasHeader(source) ? endOfHeader(source) : 0;
    CaptionLines lines = new CaptionLines(source, COMMENT, false);
    return Captions.parsed("webvtt", lines.from(first), TAG);
  }

  private static boolean hasHeader(SourceText source) {
    return source.beginning(6).equals("WEBVTT");
  }

  /** The first line that is empty or holds times: some writers leave out the empty line. */
  private static int endOfHeader(SourceText source) {
    int line = 0;
    while (line < source.lines().size() && source.lines().get(line).isBlank()) {
      line++;
    }
    while (line < source.lines().size() && !endsHeader(source.lines().get(line))) {
      line++;
    }
    return line;
  }

  private static boolean endsHeader(String line) {
    return line.isBlank() || line.contains("-->");
  }
}
