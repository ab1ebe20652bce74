package earmark.notes.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, in lower case. Immutable. */
public final class Words {

  private final Set<String> all;
  private final Pattern any;

  Words(Set<String> all) {
    this.all = Set.copyOf(all);
    String longestFirst =
        all.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Words::expression)
            .collect(Collectors.joining("|"));
    this.any = Pattern.compile("(?iU)(?<!\\w)(?:" + longestFirst + ")(?!\\w)");
  }

  /** Both apostrophes are the same letter. */
  private static String expression(String word) {
    return Pattern.quote(word).replace("'", "\\E['’]\\Q");
  }

  Set<String> all() {
    return all;
  }

  /** Returns whether {@code word}, as a whole and regardless of case, is of the list. */
  public boolean have(String word) {
    return all.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether any of the list stands in {@code text} as a whole word. */
  public boolean areIn(String text) {
    return any.matcher(text).find();
  }

  /** Returns where words of the list begin in {@code text}, in order. */
  public List<Integer> placesIn(String text) {
    return any.matcher(text).results().map(MatchResult::start).toList();
  }
}
