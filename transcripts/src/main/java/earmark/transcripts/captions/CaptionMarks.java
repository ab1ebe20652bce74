package earmark.transcripts.captions;

import earmark.contracts.Condition.Origin;
import java.util.List;
import java.util.regex.Pattern;

/** What the captions of a file reveal about their author. */
final class CaptionMarks {

  private static final Pattern INLINE_TIME = Pattern.compile("<\\d\\d:[\\d:.]+>");

  private static final Pattern CLASS = Pattern.compile("</?c[^<>]{0,40}>");

  private CaptionMarks() {}

  /** Inline times and lines that roll are YouTube's; a space before every text is Whisper's. */
  static Origin origin(List<Caption> captions) {
    return isRolling(captions) || mostBeginWithSpace(captions) ? Origin.AUTOMATIC : Origin.UNKNOWN;
  }

  /** Whether most captions repeat the line before, as captions do that roll over the screen. */
  static boolean isRolling(List<Caption> captions) {
    long repeated = 0;
    String before = "";
    for (Caption caption : captions) {
      List<String> shown = caption.text().stream().filter(line -> !line.isBlank()).toList();
      if (!shown.isEmpty()) {
        repeated += isSame(before, shown.getFirst()) ? 1 : 0;
        before = shown.getLast();
      }
    }
    return repeated > 2 && repeated * 3 > captions.size();
  }

  /** Whether two lines show the same words. */
  static boolean isSame(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  /** What a line shows, without marks and white space around it. */
  static String plain(String line) {
    return line.indexOf('<') < 0
        ? line.strip()
        : CLASS.matcher(INLINE_TIME.matcher(line).replaceAll("")).replaceAll("").strip();
  }

  private static boolean mostBeginWithSpace(List<Caption> captions) {
    long spaced =
        captions.stream()
            .filter(caption -> !caption.text().isEmpty())
            .filter(caption -> caption.text().getFirst().startsWith(" "))
            .count();
    return captions.size() > 5 && spaced * 10 > captions.size() * 9L;
  }
}
