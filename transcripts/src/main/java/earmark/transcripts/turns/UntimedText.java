package earmark.transcripts.turns;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that has a time every few minutes, or none at all; paragraphs may begin with a name. */
final class UntimedText {

  /** Less than this is a message or a summary, not what was said in an episode. */
  private static final int LEAST_WORDS = 50;

  private static final Pattern MARK = Pattern.compile("\\[(%s)\\]".formatted(Clock.TIME));

  private UntimedText() {}

  /** The paragraphs of a text; empty if it is too short, or looks like anything but speech. */
  static Optional<ParsedTranscript> tryRead(SourceText source, FrontMatter matter) {
    List<String> lines = source.lines();
    String text = String.join("\n", lines.subList(matter.bodyStart(), lines.size()));
    return CueText.count(text) >= LEAST_WORDS && looksLikeSpeech(text)
        ? Optional.of(read(source, matter))
        : Optional.empty();
  }

  private static boolean looksLikeSpeech(String text) {
    long words = text.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    long marks = text.chars().filter(c -> "{}<>;=|\t".indexOf(c) >= 0).count();
    return words * 10 > text.length() * 8L && marks * 50 < text.length();
  }

  private static ParsedTranscript read(SourceText source, FrontMatter matter) {
    List<String> lines = source.lines();
    List<String> plain = plainLines(lines, matter.bodyStart(), Set.of());
    NamePrefixes names = NamePrefixes.of(plain);
    List<RawCue> cues = new Reading(names).read(plain);
    long timed = cues.stream().filter(RawCue::isTimed).count();
    Timing timing =
        timed == 0 ? Timing.NONE : timed * 2 > cues.size() ? Timing.TURN : Timing.SPARSE;
    return new ParsedTranscript(
        timed == 0 ? "text" : "turns",
        cues,
        TurnHead.of(matter, lines.subList(matter.bodyStart(), lines.size())).withoutChapters(),
        timing,
        OriginTells.of(source.text()));
  }

  /** The lines with words, without marks of Markdown. */
  static List<String> plainLines(List<String> lines, int from, Set<Integer> but) {
    List<String> plain = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !but.contains(i) && !Markdown.isNoSpeech(line)) {
        plain.add(Markdown.plain(line));
      }
    }
    return plain;
  }

  private static final class Reading {
    private final NamePrefixes names;
    private final List<RawCue> cues = new ArrayList<>();
    private @Nullable String speaker;
    private long time = Clock.NONE;

    Reading(NamePrefixes names) {
      this.names = names;
    }

    List<RawCue> read(List<String> lines) {
      boolean begun = names.areNone();
      for (String line : lines) {
        List<Said> parts = names.split(line);
        begun |= parts.size() > 1;
        if (begun) {
          parts.forEach(this::read);
        }
      }
      return cues;
    }

    private void read(Said said) {
      Matcher mark = MARK.matcher(said.text());
      String by = said.speaker() == null ? speaker : said.speaker();
      int from = 0;
      while (mark.find()) {
        add(by, said.text().substring(from, mark.start()));
        time = Clock.millis(mark.group(1));
        from = mark.end();
      }
      String rest = said.text().substring(from);
      add(by, rest);
      // "Break: [12:34]" names no speaker.
      speaker = from > 0 && rest.isBlank() ? speaker : by;
    }

    private void add(@Nullable String by, String text) {
      String words = CueText.spaced(text);
      if (!words.isEmpty()) {
        cues.add(RawCue.of(time, Clock.NONE, by, words));
        time = Clock.NONE;
      }
    }
  }
}
