package earmark.ingest.transcript;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the words between the stamps of a text in turns. */
final class TurnCues {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
  private static final Pattern NO_WORDS =
      Pattern.compile("(?:[*+-]\\s+)?!?\\[[^\\]]*\\]\\(\\S+\\)|-{3,}|\\*{3,}|_{3,}|={3,}");
  private static final long MILLIS_PER_WORD = 400;

  private final List<String> lines;
  private final Map<Integer, TurnStamp> stamps;
  private final BareNames names;
  private final int lastStamp;
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable String speaker;
  private boolean ended;

  TurnCues(List<String> lines, Map<Integer, TurnStamp> stamps, BareNames names) {
    this.lines = lines;
    this.stamps = stamps;
    this.names = names;
    this.lastStamp = stamps.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  /**
   * The turns that have words. Each ends where the next begins; the last one with the recording.
   *
   * @param durationSeconds null when unknown: then the last turn lasts as long as its words take
   */
  List<Cue> read(@Nullable Integer durationSeconds) {
    for (int i = 0; i < lines.size(); i++) {
      read(i, lines.get(i).strip());
    }
    turns.removeIf(turn -> turn.words().isEmpty());
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      long end = i + 1 < turns.size() ? turns.get(i + 1).start : turn.end(durationSeconds);
      cues.add(new Cue(turn.start, end, turn.speaker, turn.words()));
    }
    return cues;
  }

  private void read(int index, String line) {
    TurnStamp stamp = stamps.get(index);
    String name = names.speakers().get(index);
    if (stamp != null) {
      speaker = stamp.speaker() == null ? speaker : stamp.speaker();
      turns.add(new Turn(stamp.time(), speaker, new StringBuilder(stamp.text())));
    } else if (name != null) {
      speaker = name;
    } else if (!turns.isEmpty() && !ended) {
      readWords(index, line);
    }
  }

  private void readWords(int index, String line) {
    boolean heading = HEADING.matcher(line).matches() || names.headings().contains(index);
    ended = index > lastStamp && (heading || endsWithParagraph(line));
    if (!heading && !NO_WORDS.matcher(line).matches()) {
      turns.getLast().text.append(' ').append(line);
    }
  }

  /** Where every paragraph has its stamp, what follows the last one is the page's footer. */
  private boolean endsWithParagraph(String line) {
    TurnStamp last = stamps.get(lastStamp);
    return line.isEmpty() && last != null && last.kind() == TurnStamp.Kind.LINKED;
  }

  private record Turn(long start, @Nullable String speaker, StringBuilder text) {

    String words() {
      return Words.spaced(text.toString());
    }

    long end(@Nullable Integer durationSeconds) {
      long guess = start + MILLIS_PER_WORD * words().split(" ").length;
      return durationSeconds != null && durationSeconds * 1000L > start
          ? durationSeconds * 1000L
          : guess;
    }
  }
}
