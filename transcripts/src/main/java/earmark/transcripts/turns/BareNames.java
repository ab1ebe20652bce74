package earmark.transcripts.turns;

import earmark.contracts.Chapter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the lines that only name the next speaker or the next section, where name, time and words
 * stand on lines of their own.
 */
final class BareNames {

  private static final Pattern NAME =
      Pattern.compile(
          "\\A\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|\\p{Ll}{2,3}|\\d+)){0,4}");

  private final List<String> lines;
  private final Set<String> sections;
  private final Map<Integer, String> speakers = new HashMap<>();
  private final Set<Integer> headings = new HashSet<>();

  /**
   * Finds the names that stand on lines of their own.
   *
   * @param stamps the turns by their lines (0-based)
   * @param chapters whose titles stand between the turns as headings
   */
  BareNames(List<String> lines, Map<Integer, TurnStamp> stamps, List<Chapter> chapters) {
    this.lines = lines;
    this.sections = chapters.stream().map(c -> plain(c.title())).collect(Collectors.toSet());
    stamps.forEach(
        (line, stamp) -> {
          if (stamp.kind() == TurnStamp.StampKind.BARE) {
            lookAbove(line);
          }
        });
    dropWhatIsSaidOnce();
  }

  private void lookAbove(int stamp) {
    int above = textAbove(stamp);
    if (above >= 0 && !isSection(above) && NAME.matcher(lines.get(above).strip()).matches()) {
      speakers.put(above, lines.get(above).strip());
    }
    int heading = above >= 0 && speakers.containsKey(above) ? textAbove(above) : above;
    if (heading >= 0 && isSection(heading)) {
      headings.add(heading);
    }
  }

  private boolean isSection(int line) {
    return sections.contains(plain(lines.get(line)));
  }

  private int textAbove(int line) {
    int above = line - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    return above;
  }

  /** A short paragraph ("Wow") looks like a name too, but names come back. */
  private void dropWhatIsSaidOnce() {
    Map<String, Long> counts =
        speakers.values().stream()
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    speakers.values().removeIf(name -> counts.getOrDefault(name, 0L) < 2);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The speakers by the lines (0-based) that name them. */
  Map<Integer, String> speakers() {
    return speakers;
  }

  /** The lines (0-based) that hold the title of a section. */
  Set<Integer> headings() {
    return headings;
  }
}
