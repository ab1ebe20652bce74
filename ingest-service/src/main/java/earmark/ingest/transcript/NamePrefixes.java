package earmark.ingest.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names with a colon before what is said, in captions that have no voice tags.
 *
 * <p>Speech has colons too ("The Matrix: Reloaded"), so a name counts only when captions begin with
 * it again and again, and only in a file that marks its turns from the first caption on or between
 * at least two such names.
 */
final class NamePrefixes {

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*";
  private static final String LATER_WORD =
      NAME_WORD + "|\\d{1,2}|van|von|de|der|del|da|la|le|bin|al";
  private static final String DASH = "(?:-\\s?|>>\\s?)?";
  private static final String ROLE = "(?:\\s\\([^)]{1,30}\\))?:(?:\\s+|$)";
  private static final Pattern AT_START =
      Pattern.compile(DASH + "(" + NAME_WORD + "(?:\\s(?:" + LATER_WORD + ")){0,4})" + ROLE);

  private final @Nullable Pattern known;

  private NamePrefixes(@Nullable Pattern known) {
    this.known = known;
  }

  /**
   * @param captions the text of every caption, in the file's order
   */
  static NamePrefixes of(List<String> captions) {
    Map<String, Integer> counts = new HashMap<>();
    captions.forEach(text -> count(text, counts));
    counts.values().removeIf(count -> count < 2);
    String first = captions.isEmpty() ? null : nameAtStart(captions.getFirst());
    boolean marksTurns = counts.size() > 1 || (first != null && counts.containsKey(first));
    return new NamePrefixes(marksTurns ? anyOf(counts) : null);
  }

  private static void count(String text, Map<String, Integer> counts) {
    String name = nameAtStart(text);
    if (name != null) {
      counts.merge(name, 1, Integer::sum);
    }
  }

  private static @Nullable String nameAtStart(String text) {
    Matcher start = AT_START.matcher(text);
    return start.lookingAt() ? Words.spaced(start.group(1)) : null;
  }

  private static Pattern anyOf(Map<String, Integer> names) {
    String choice =
        names.keySet().stream()
            .map(name -> Pattern.quote(name).replace(" ", "\\E\\s\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?m)^" + DASH + "(" + choice + ")" + ROLE);
  }

  /** {@code text} cut where a line begins with one of the names. */
  List<Said> split(String text) {
    if (known == null) {
      return List.of(new Said(null, text));
    }
    List<Said> parts = new ArrayList<>();
    String speaker = null;
    int from = 0;
    Matcher name = known.matcher(text);
    while (name.find()) {
      parts.add(new Said(speaker, text.substring(from, name.start())));
      speaker = Words.spaced(name.group(1));
      from = name.end();
    }
    parts.add(new Said(speaker, text.substring(from)));
    return parts;
  }
}
