package earmark.ingest.transcript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Text in turns that begin with a name and a time, as many shows publish it. */
final class TurnText implements TranscriptFormat {

  private static final Set<String> NAMES =
      Set.of("md", "txt", "markdown", "text/markdown", "text/plain");

  @Override
  public String name() {
    return "turns";
  }

  @Override
  public boolean recognises(SourceText source) {
    return source.lines().stream().anyMatch(line -> isStamp(line));
  }

  private static boolean isStamp(String line) {
    try {
      return TurnStamp.of(1, line.strip()) != null;
    } catch (TranscriptRefused brokenTime) {
      return true;
    }
  }

  @Override
  public boolean goesBy(String typeOrExtension) {
    return NAMES.contains(typeOrExtension);
  }

  @Override
  public ParsedTranscript parse(SourceText source) {
    List<String> lines = source.lines();
    FrontMatter matter = FrontMatter.of(lines);
    Map<Integer, TurnStamp> stamps = stamps(lines, matter.bodyStart());
    if (stamps.isEmpty()) {
      return new ParsedTranscript(List.of(), Head.NOTHING);
    }
    int first = stamps.keySet().iterator().next();
    Head head = TurnHead.of(matter, lines.subList(matter.bodyStart(), first + 1));
    TurnCues cues = new TurnCues(lines, stamps, new BareNames(lines, stamps, head.chapters()));
    return new ParsedTranscript(cues.read(head.durationSeconds()), head);
  }

  private static Map<Integer, TurnStamp> stamps(List<String> lines, int from) {
    Map<Integer, TurnStamp> stamps = new LinkedHashMap<>();
    long before = 0;
    for (int i = from; i < lines.size(); i++) {
      TurnStamp stamp = TurnStamp.of(i + 1, lines.get(i).strip());
      if (stamp != null) {
        stamps.put(i, inOrder(i + 1, stamp, before));
        before = stamp.time();
      }
    }
    return stamps;
  }

  private static TurnStamp inOrder(int number, TurnStamp stamp, long before) {
    if (stamp.time() < before) {
      throw new TranscriptRefused(
          number,
          "runs backwards: %s comes after %s".formatted(clock(stamp.time()), clock(before)),
          "correct its time so that the turns come in order");
    }
    return stamp;
  }

  private static String clock(long millis) {
    long seconds = millis / 1000;
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
