package earmark.transcripts.turns;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the words between the stamps of a text in turns. */
final class TurnCues {

  private final List<String> lines;
  private final Map<Integer, TurnStamp> stamps;
  private final BareNames names;
  private final NamePrefixes prefixes;
  private final int lastStamp;
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable String speaker;
  private boolean ended;

  TurnCues(List<String> lines, Map<Integer, TurnStamp> stamps, BareNames names) {
    this.lines = lines;
    this.stamps = stamps;
    this.names = names;
    this.lastStamp = stamps.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    boolean named =
        !names.speakers().isEmpty()
            || stamps.values().stream().anyMatch(stamp -> stamp.speaker() != null);
    this.prefixes = NamePrefixes.of(named ? List.of() : firstLines());
  }

  /** Where no stamp names a speaker, the words may. */
  private List<String> firstLines() {
    List<String> texts = new ArrayList<>();
    for (int i = stamps.isEmpty() ? lines.size() : stamps.keySet().iterator().next();
        i < lines.size();
        i++) {
      TurnStamp stamp = stamps.get(i);
      String text = Markdown.plain(stamp == null ? lines.get(i).strip() : stamp.text());
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The turns that have words. Each lasts until the next one. */
  List<RawCue> read() {
    for (int i = 0; i < lines.size(); i++) {
      read(i, lines.get(i).strip());
    }
    return turns.stream()
        .filter(turn -> !turn.words().isEmpty())
        .map(turn -> RawCue.of(turn.start, Clock.NONE, turn.speaker, turn.words()))
        .toList();
  }

  private void read(int index, String line) {
    TurnStamp stamp = stamps.get(index);
    String name = names.speakers().get(index);
    if (stamp != null) {
      speaker = stamp.speaker() == null ? speaker : stamp.speaker();
      turns.add(new Turn(stamp.time(), speaker, new StringBuilder()));
      say(stamp.text());
    } else if (name != null) {
      speaker = name;
    } else if (!turns.isEmpty() && !ended) {
      readWords(index, line);
    }
  }

  private void readWords(int index, String line) {
    boolean noSpeech = Markdown.isNoSpeech(line);
    boolean heading = (noSpeech && line.startsWith("#")) || names.headings().contains(index);
    ended = index > lastStamp && (heading || endsWithParagraph(line));
    if (!heading && !noSpeech) {
      say(line);
    }
  }

  private void say(String line) {
    for (Said said : prefixes.split(Markdown.plain(line))) {
      if (said.speaker() != null) {
        speaker = said.speaker();
        Turn last = turns.removeLast();
        boolean fresh = last.text.toString().isBlank();
        if (!fresh) {
          turns.add(last);
        }
        turns.add(new Turn(fresh ? last.start : Clock.NONE, speaker, new StringBuilder()));
      }
      turns.getLast().text.append(' ').append(said.text());
    }
  }

  /** Where every paragraph has its stamp, what follows the last one is the page's footer. */
  private boolean endsWithParagraph(String line) {
    TurnStamp last = stamps.get(lastStamp);
    return line.isEmpty() && last != null && last.kind() == TurnStamp.StampKind.LINKED;
  }

  private record Turn(long start, @Nullable String speaker, StringBuilder text) {

    String words() {
      return CueText.spaced(text.toString());
    }
  }
}
