package earmark.transcripts.turns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the shape that a text keeps to, and its stamps. */
final class TurnStamps {

  /** A list of chapters above a text has few stamps, and most words stand below the last one. */
  private static final int CHAPTERS_COVER = 2;

  /** A looser shape also reads much of what a stricter one does: it needs half as many more. */
  private static final int CLEARLY = 3;

  private TurnStamps() {}

  /** The stamps by their lines (0-based); empty when the text has none, or only here and there. */
  static Map<Integer, TurnStamp> of(List<String> lines, int from) {
    Map<Integer, TurnStamp> most = Map.of();
    for (TurnShape shape : TurnShape.values()) {
      Map<Integer, TurnStamp> stamps = stamps(shape, lines, from);
      if (stamps.size() >= shape.least() && stamps.size() * 2 > most.size() * CLEARLY) {
        most = stamps;
      }
    }
    return areSparse(most, lines, from) ? Map.of() : most;
  }

  private static Map<Integer, TurnStamp> stamps(TurnShape shape, List<String> lines, int from) {
    Map<Integer, TurnStamp> stamps = new LinkedHashMap<>();
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      TurnStamp stamp = line.isEmpty() ? null : shape.read(line);
      if (stamp != null) {
        stamps.put(i, stamp);
      }
    }
    return stamps;
  }

  private static boolean areSparse(Map<Integer, TurnStamp> stamps, List<String> lines, int from) {
    if (stamps.size() < 3) {
      return false;
    }
    int last = Collections.max(stamps.keySet());
    long all = letters(lines, from);
    if (letters(lines, last + 1) * CHAPTERS_COVER > all) {
      return true;
    }
    List<String> untimed = UntimedText.plainLines(lines, from, stamps.keySet());
    NamePrefixes names = NamePrefixes.of(untimed);
    long turns = untimed.stream().filter(line -> names.split(line).size() > 1).count();
    return turns > stamps.size();
  }

  private static long letters(List<String> lines, int from) {
    return lines.stream().skip(from).mapToLong(String::length).sum();
  }
}
