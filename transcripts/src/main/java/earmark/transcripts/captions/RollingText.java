package earmark.transcripts.captions;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.turns.FrontMatter;
import earmark.transcripts.turns.TurnHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Automatic captions whose cues were run together: each line once with times between its words, and
 * again, twice, without them.
 */
public final class RollingText implements TranscriptFormat {

  private static final int LEAST_TIMES = 10;
  private static final Pattern TIME =
      Pattern.compile("<(\\d\\d: ?\\d\\d: ?\\d\\d\\. ?\\d{1,3})>(?:</?c>)?");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return isRolling(source) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static boolean isRolling(SourceText source) {
    return !source.beginning(6).equals("WEBVTT")
        && TIME.matcher(source.text()).results().limit(LEAST_TIMES).count() == LEAST_TIMES;
  }

  private static ParsedTranscript parse(SourceText source) {
    String text = COMMENT.matcher(source.text()).replaceAll("");
    List<String> lines = text.lines().toList();
    List<RawCue> cues = new ArrayList<>();
    RecordSize size = new RecordSize();
    List<String> head = new ArrayList<>();
    for (String line : lines) {
      if (TIME.matcher(line).find()) {
        cues.addAll(cues(line, size));
      } else {
        head.add(line);
      }
    }
    return new ParsedTranscript(
        "youtube-rolling",
        cues,
        TurnHead.of(FrontMatter.of(lines), head).withoutChapters(),
        Timing.WORD,
        Origin.AUTOMATIC);
  }

  /** The words before each time are one, except before the first time of the next line. */
  private static List<RawCue> cues(String line, RecordSize size) {
    List<RawCue> cues = new ArrayList<>();
    List<TimedWord> current = new ArrayList<>();
    Matcher time = TIME.matcher(line);
    long start = Clock.NONE;
    int from = 0;
    while (time.find()) {
      long next = Clock.millis(time.group(1).replace(" ", ""));
      String[] between = CueText.spaced(line.substring(from, time.start())).split(" ");
      if (between.length > 2 || start == Clock.NONE) {
        close(cues, current, start, between, size);
        current = new ArrayList<>();
        start = Clock.NONE;
      }
      String word = between.length > 2 ? between[between.length - 1] : String.join(" ", between);
      current.add(new TimedWord(start, next, null, word));
      start = next;
      from = time.end();
    }
    close(cues, current, start, CueText.spaced(line.substring(from)).split(" "), size);
    return cues;
  }

  /** What follows a line's last time: its last word, then its copies and lines of one word. */
  private static void close(
      List<RawCue> cues, List<TimedWord> words, long start, String[] after, RecordSize size) {
    if (words.isEmpty()) {
      return;
    }
    words.add(new TimedWord(start, Clock.NONE, null, after[0]));
    words.removeIf(word -> word.text().isEmpty());
    if (words.isEmpty()) {
      return;
    }
    String text = String.join(" ", words.stream().map(TimedWord::text).toList());
    size.add(null, text);
    words.forEach(word -> size.add(null, ""));
    cues.add(new RawCue(words.getFirst().start(), Clock.NONE, null, text, List.copyOf(words)));
    String untimed = RemoveCopies.rest(Arrays.asList(after), text);
    if (!untimed.isEmpty()) {
      cues.add(RawCue.untimed(null, untimed));
    }
  }
}
