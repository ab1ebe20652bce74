package earmark.transcripts.captions;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue.TimedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times inside a caption: {@code deep <00:00:01.200>learning <00:00:01.700>works}. */
final class InlineTimes {

  private static final Pattern TIME = Pattern.compile("<(\\d{1,4}:\\d\\d(?::\\d\\d)?\\.\\d{1,3})>");

  private InlineTimes() {}

  /**
   * The stretches between the times; empty when the caption has none.
   *
   * @param markup what else is no words
   */
  static List<TimedWord> of(Caption caption, Pattern markup) {
    String text = String.join(" ", caption.text());
    Matcher time = TIME.matcher(text);
    List<TimedWord> words = new ArrayList<>();
    long start = caption.start();
    int from = 0;
    while (time.find()) {
      long next = Clock.millis(time.group(1));
      add(words, start, next, text.substring(from, time.start()), markup);
      start = next;
      from = time.end();
    }
    if (from > 0) {
      add(words, start, Math.max(start, caption.end()), text.substring(from), markup);
    }
    return words;
  }

  private static void add(
      List<TimedWord> words, long start, long end, String marked, Pattern markup) {
    String text = CueText.spaced(CueText.unescaped(markup.matcher(marked).replaceAll("")));
    if (!text.isEmpty()) {
      words.add(new TimedWord(start, end, null, text));
    }
  }
}
