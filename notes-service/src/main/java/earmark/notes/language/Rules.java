package earmark.notes.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of ways to say one thing, in the order of its file. Immutable. */
public final class Rules {

  private final List<Rule> all;

  /** All in one, as one expression is searched for faster than many. */
  private final Pattern any;

  /**
   * @param all with the same flags
   */
  Rules(List<Rule> all, int flags) {
    this.all = List.copyOf(all);
    this.any = Rule.any(all, flags);
  }

  List<Rule> all() {
    return all;
  }

  /** Returns whether any rule matches somewhere in {@code text}. */
  public boolean areIn(String text) {
    return any.matcher(text).find();
  }

  /** Returns whether any rule matches the whole of {@code text}. */
  public boolean fit(String text) {
    return any.matcher(text).matches();
  }

  /**
   * Returns the places where a rule matches, in order and not overlapping. Where several rules
   * match from one place, the first of the file counts.
   */
  public List<MatchResult> in(String text) {
    if (!areIn(text)) {
      return List.of();
    }
    List<Matcher> matchers = all.stream().map(rule -> rule.matcher(text)).toList();
    List<MatchResult> found = new ArrayList<>();
    MatchResult next = first(matchers, 0);
    while (next != null) {
      found.add(next);
      int from = next.end() > next.start() ? next.end() : next.end() + 1;
      next = from > text.length() ? null : first(matchers, from);
    }
    return found;
  }

  /** Returns {@code text} with every match replaced by {@code replacement}, taken literally. */
  public String replaceIn(String text, String replacement) {
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (MatchResult match : in(text)) {
      replaced.append(text, from, match.start()).append(replacement);
      from = match.end();
    }
    return replaced.append(text, from, text.length()).toString();
  }

  private static @Nullable MatchResult first(List<Matcher> matchers, int from) {
    MatchResult first = null;
    for (Matcher matcher : matchers) {
      if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
        first = matcher.toMatchResult();
      }
    }
    return first;
  }
}
