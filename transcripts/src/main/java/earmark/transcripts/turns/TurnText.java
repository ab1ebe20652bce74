package earmark.transcripts.turns;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.Head;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Text in turns or lines that have a time each, as many shows publish it. */
final class TurnText {

  /** A line of a caption has few words; a turn or a paragraph has many. */
  private static final int WORDS_OF_A_LINE = 25;

  private TurnText() {}

  /** The turns of a text; empty if it has no times, or only here and there. */
  static Optional<ParsedTranscript> tryRead(SourceText source, FrontMatter matter) {
    List<String> lines = source.lines();
    Map<Integer, TurnStamp> stamps = TurnStamps.of(lines, matter.bodyStart());
    return stamps.isEmpty() ? Optional.empty() : Optional.of(read(lines, matter, stamps));
  }

  private static ParsedTranscript read(
      List<String> lines, FrontMatter matter, Map<Integer, TurnStamp> stamps) {
    int first = stamps.keySet().iterator().next();
    Head head = TurnHead.of(matter, lines.subList(matter.bodyStart(), first + 1));
    List<RawCue> cues =
        new TurnCues(lines, stamps, new BareNames(lines, stamps, head.chapters())).read();
    List<String> above = lines.subList(0, first);
    return new ParsedTranscript(
        "turns", cues, head, timing(stamps, cues), OriginTells.of(String.join("\n", above)));
  }

  private static Timing timing(Map<Integer, TurnStamp> stamps, List<RawCue> cues) {
    boolean linesOfTheirOwn =
        stamps.values().stream().allMatch(stamp -> stamp.kind() == TurnStamp.StampKind.LINE);
    long words = cues.stream().mapToLong(cue -> CueText.count(cue.text())).sum();
    return linesOfTheirOwn && words <= (long) WORDS_OF_A_LINE * cues.size()
        ? Timing.CUE
        : Timing.TURN;
  }
}
