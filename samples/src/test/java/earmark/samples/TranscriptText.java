package earmark.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A transcript, taken apart just far enough to count its words and read its clock.
 *
 * @param starts when each part starts, in seconds
 * @param times all times in the order of the text, in seconds
 * @param words how many words are spoken: no times, numbers of cues, names of speakers or notes
 */
record TranscriptText(List<Double> starts, List<Double> times, int words) {

  private static final String CLOCK = "((?:\\d\\d:)?\\d\\d:\\d\\d[.,]\\d{3})";
  private static final Pattern CUE = Pattern.compile("(?m)^" + CLOCK + " --> " + CLOCK + "$");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?m)^[^(\\n]*\\((\\d\\d:\\d\\d:\\d\\d)\\):$");
  private static final Pattern SEGMENT =
      Pattern.compile("\"startTime\": ([\\d.]+), \"endTime\": ([\\d.]+), \"body\": \"(.*)\"}");

  static TranscriptText read(String file) throws IOException {
    try (var in = TranscriptText.class.getResourceAsStream("/samples/transcripts/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return switch (file.substring(file.lastIndexOf('.'))) {
        case ".json" -> segments(text);
        case ".txt" -> of(PARAGRAPH, text, text.replaceAll(PARAGRAPH.pattern(), ""));
        default -> of(CUE, text, spokenInCues(text));
      };
    }
  }

  private static TranscriptText segments(String json) {
    List<String> bodies = SEGMENT.matcher(json).results().map(found -> found.group(3)).toList();
    return of(SEGMENT, json, String.join(" ", bodies));
  }

  private static String spokenInCues(String text) {
    return text.replaceAll("(?s)\\AWEBVTT.*?(?=\\n\\d\\d:)", "")
        .replaceAll(CUE.pattern(), "")
        .replaceAll("(?m)^\\d+$|^[A-Z]\\w+ [A-Z]\\w+: |</?v[^>]*>", "");
  }

  private static TranscriptText of(Pattern timed, String text, String spoken) {
    List<MatchResult> parts = timed.matcher(text).results().toList();
    return new TranscriptText(
        parts.stream().map(part -> seconds(part.group(1))).toList(),
        parts.stream().flatMap(TranscriptText::times).toList(),
        Math.toIntExact(
            Pattern.compile("[\\p{L}\\p{N}][^\\s]*").matcher(spoken).results().count()));
  }

  private static Stream<Double> times(MatchResult part) {
    return part.groupCount() == 1
        ? Stream.of(seconds(part.group(1)))
        : Stream.of(seconds(part.group(1)), seconds(part.group(2)));
  }

  private static double seconds(String clock) {
    double seconds = 0;
    for (String part : clock.replace(',', '.').split(":", -1)) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }
}
