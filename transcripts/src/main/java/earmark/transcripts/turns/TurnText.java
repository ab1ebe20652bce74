package earmark.transcripts.turns;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Head;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Text in turns or lines that have a time each, as many shows publish it. */
public final class TurnText implements TranscriptFormat {

  public static final Set<String> NAMES =
      Set.of("md", "txt", "markdown", "text/markdown", "text/plain");

  /** A line of a caption has few words; a turn or a paragraph has many. */
  private static final int WORDS_OF_A_LINE = 25;

  @Override
  public boolean recognises(SourceText source) {
    List<String> lines = source.lines();
    return !TurnStamps.of(lines, FrontMatter.of(lines).bodyStart()).isEmpty();
  }

  @Override
  public boolean goesBy(String typeOrExtension) {
    return NAMES.contains(typeOrExtension);
  }

  @Override
  public ParsedTranscript parse(SourceText source) {
    List<String> lines = source.lines();
    FrontMatter matter = FrontMatter.of(lines);
    Map<Integer, TurnStamp> stamps = TurnStamps.of(lines, matter.bodyStart());
    int first = stamps.isEmpty() ? lines.size() - 1 : stamps.keySet().iterator().next();
    Head head = TurnHead.of(matter, lines.subList(matter.bodyStart(), first + 1));
    List<RawCue> cues =
        new TurnCues(lines, stamps, new BareNames(lines, stamps, head.chapters())).read();
    List<String> above = lines.subList(0, first);
    return new ParsedTranscript(
        "turns", cues, head, timing(stamps, cues), OriginTells.of(String.join("\n", above)));
  }

  private static Timing timing(Map<Integer, TurnStamp> stamps, List<RawCue> cues) {
    boolean linesOfTheirOwn =
        stamps.values().stream().allMatch(stamp -> stamp.kind() == TurnStamp.Kind.LINE);
    long words = cues.stream().mapToLong(cue -> Words.count(cue.text())).sum();
    return linesOfTheirOwn && words <= (long) WORDS_OF_A_LINE * cues.size()
        ? Timing.CUE
        : Timing.TURN;
  }
}
