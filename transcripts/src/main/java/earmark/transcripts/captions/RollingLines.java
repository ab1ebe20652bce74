package earmark.transcripts.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps each line of captions that roll over the screen once, where it is shown first. */
final class RollingLines {

  private static final long FLASH = 100;

  private RollingLines() {}

  /** {@code captions} with the lines that the caption before showed already taken out. */
  static List<Caption> once(List<Caption> captions) {
    List<Caption> once = new ArrayList<>();
    List<String> before = List.of();
    for (Caption caption : captions) {
      List<String> fresh = fresh(before, caption.text());
      if (!fresh.isEmpty()) {
        once.add(new Caption(caption.start(), caption.end(), fresh));
      } else if (!once.isEmpty() && caption.end() - caption.start() > FLASH) {
        prolong(once, caption.end());
      }
      before = caption.text();
    }
    return once;
  }

  private static List<String> fresh(List<String> before, List<String> lines) {
    List<String> text = lines.stream().filter(line -> !line.isBlank()).toList();
    Set<String> known =
        before.stream()
            .filter(line -> !line.isBlank())
            .map(CaptionMarks::plain)
            .collect(Collectors.toSet());
    int shown = 0;
    while (shown < text.size() && known.contains(CaptionMarks.plain(text.get(shown)))) {
      shown++;
    }
    return text.subList(shown, text.size());
  }

  private static void prolong(List<Caption> captions, long end) {
    Caption last = captions.removeLast();
    captions.add(new Caption(last.start(), Math.max(last.end(), end), last.text()));
  }
}
