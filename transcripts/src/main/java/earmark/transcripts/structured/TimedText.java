package earmark.transcripts.structured;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.text.Interruption;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.Head;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * YouTube's XML captions: {@code srv3} with {@code <p t d><s t>} in milliseconds, and {@code srv1}
 * with {@code <text start dur>} in seconds.
 */
public final class TimedText implements TranscriptFormat {

  private static final Pattern BEGINNING =
      Pattern.compile("\\A(?:<\\?xml[^>]*>\\s*)?<(?:timedtext|transcript)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return source.beginsWith(BEGINNING) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static ParsedTranscript parse(SourceText source) {
    Markup.refuseTooMuch(source);
    Document document = Jsoup.parse(source.text(), "", Parser.xmlParser());
    RecordSize size = new RecordSize();
    List<RawCue> cues = new ArrayList<>();
    for (TimedTextEntry entry : TimedTextEntry.in(document)) {
      add(cues, entry, size);
    }
    boolean byWord = cues.stream().anyMatch(cue -> !cue.words().isEmpty());
    return new ParsedTranscript(
        "youtube-xml",
        cues,
        Head.NOTHING,
        byWord ? Timing.WORD : Timing.CUE,
        byWord ? Origin.AUTOMATIC : Origin.UNKNOWN);
  }

  private static void add(List<RawCue> cues, TimedTextEntry entry, RecordSize size) {
    Interruption.check();
    Element p = entry.element();
    boolean seconds = p.normalName().equals("text");
    long start = millis(p.attr(seconds ? "start" : "t"), seconds);
    long length = millis(p.attr(seconds ? "dur" : "d"), seconds);
    String text = plain(entry.text());
    if (start != Clock.NONE && !text.isEmpty()) {
      long end = length == Clock.NONE ? Clock.NONE : start + length;
      List<TimedWord> words = words(entry, start);
      size.add(null, text);
      words.forEach(word -> size.add(null, ""));
      cues.add(new RawCue(start, end, null, text, words));
    }
  }

  private static List<TimedWord> words(TimedTextEntry entry, long start) {
    List<TimedWord> words = new ArrayList<>();
    boolean timed = false;
    for (TimedTextEntry.Stretch s : entry.parts()) {
      timed |= s.element().hasAttr("t");
      long offset = Math.max(0, millis(s.element().attr("t"), false));
      String text = plain(s.text());
      if (!text.isEmpty()) {
        words.add(new TimedWord(start + offset, Clock.NONE, null, text));
      }
    }
    return timed ? words : List.of();
  }

  private static String plain(StringBuilder text) {
    return CueText.spaced(CueText.unescaped(text.toString()));
  }

  private static long millis(String number, boolean seconds) {
    if (!NUMBER.matcher(number).matches()) {
      return Clock.NONE;
    }
    return Math.round(Double.parseDouble(number) * (seconds ? 1000 : 1));
  }
}
