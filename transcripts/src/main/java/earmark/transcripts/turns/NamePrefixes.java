package earmark.transcripts.turns;

import earmark.transcripts.raw.CueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names with a colon before what is said, in captions that have no voice tags.
 *
 * <p>Speech has colons too ("The Matrix: Reloaded"), so a name counts only when captions begin with
 * it again and again, and only in a file that marks its turns from the first caption on or between
 * at least two such names.
 */
public final class NamePrefixes {

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}_'’.-]*";
  private static final String LATER_WORD =
      NAME_WORD + "|\\d{1,2}|van|von|de|der|del|da|la|le|bin|al";
  private static final String DASH = "(?:-\\s?|>>\\s?)?";

  /** What some write after their name: "Ada Stone, Ph.D.". */
  private static final String CREDENTIALS = "(?:,\\s" + NAME_WORD + "){0,2}";

  /** Who speaks without a name: "Audience member". */
  private static final String PART =
      "(?:Audience|Unidentified|Unknown|Male|Female|Recorded|Automated)"
          + "\\s(?:audience\\s)?(?:member|speaker|caller|voice|questioner|person|man|woman)";

  private static final String ROLE = "(?:\\s\\([^)]{1,30}\\))?:(?:\\s+|$)";
  private static final String NAME =
      DASH
          + "("
          + PART
          + "|"
          + NAME_WORD
          + "(?:\\s(?:"
          + LATER_WORD
          + ")){0,4})"
          + CREDENTIALS
          + ROLE;
  private static final Pattern AT_START = Pattern.compile("\\A" + NAME);

  private static final Pattern AT_LINE_START = Pattern.compile("^" + NAME, Pattern.MULTILINE);

  private final Set<String> known;

  private NamePrefixes(Set<String> known) {
    this.known = known;
  }

  /**
   * Returns the names with which captions begin.
   *
   * @param captions the text of every caption, in the file's order
   */
  public static NamePrefixes of(List<String> captions) {
    List<String> names =
        captions.stream().flatMap(text -> Stream.ofNullable(nameAtStart(text))).toList();
    Map<String, Long> counts =
        names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    Set<String> recurring =
        counts.entrySet().stream()
            .filter(name -> name.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    String first = captions.isEmpty() ? null : nameAtStart(captions.getFirst());
    boolean marksTurns = recurring.size() > 1 || (first != null && recurring.contains(first));
    return new NamePrefixes(marksTurns ? all(counts.keySet(), recurring) : Set.of());
  }

  private static @Nullable String nameAtStart(String text) {
    Matcher start = AT_START.matcher(text);
    return start.lookingAt() ? CueText.spaced(start.group(1)) : null;
  }

  /** The names that recur, and longer forms of them: "Ann Lee" once, then always "Ann". */
  private static Set<String> all(Set<String> names, Set<String> recurring) {
    Set<String> forenames = recurring.stream().map(n -> forename(n)).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> forenames.contains(forename(name)))
        .collect(Collectors.toSet());
  }

  private static String forename(String name) {
    return name.split(" ")[0];
  }

  /** Whether no name was found at all. */
  public boolean areNone() {
    return known.isEmpty();
  }

  /** {@code text} cut where a line begins with one of the names. */
  public List<Said> split(String text) {
    if (known.isEmpty()) {
      return List.of(new Said(null, text));
    }
    List<Said> parts = new ArrayList<>();
    String speaker = null;
    int from = 0;
    Matcher name = AT_LINE_START.matcher(text);
    for (int at = 0; at <= text.length() && name.find(at); ) {
      String found = CueText.spaced(name.group(1));
      if (known.contains(found)) {
        parts.add(new Said(speaker, text.substring(from, name.start())));
        speaker = found;
        from = name.end();
      }
      // Another name may begin on the next line of what looked like one.
      at = known.contains(found) ? name.end() : name.start() + 1;
    }
    parts.add(new Said(speaker, text.substring(from)));
    return parts;
  }
}
