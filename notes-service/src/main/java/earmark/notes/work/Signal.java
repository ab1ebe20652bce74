package earmark.notes.work;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a title give away about how a work is treated. */
enum Signal {
  /** Somebody recommends it, loves it or uses it. */
  ENDORSES(RuleList.PRAISE),
  /** The speaker made it. */
  MAKES(RuleList.MAKING),
  /** Somebody else made it: the guest, where a host speaks of or to the guest. */
  IS_CREDITED(RuleList.CREDIT),
  /** Who says "we have lecture videos available" right after a title is one of its makers. */
  PROVIDES(RuleList.PROVISION),
  /** Somebody advises against it. */
  CRITICISES(RuleList.BLAME);

  /** So many words before a signal can deny it, in the same clause. */
  private static final Pattern WORDS_BEFORE =
      Pattern.compile("(?<![^\\s,;:.?!])(?:[^\\s,;:.?!]+ ){1,2}$");

  private final RuleList rules;

  Signal(RuleList rules) {
    this.rules = rules;
  }

  boolean in(String text, Language language) {
    return language.rules(rules).areIn(text);
  }

  /** Whether it is said, and no word right before it says that it is not so. */
  boolean isAffirmedIn(String text, Language language) {
    return language.rules(rules).in(text).stream()
        .anyMatch(said -> !isDenied(text, said, language));
  }

  /** "I would never recommend it", but not "I can't recommend it enough". */
  private static boolean isDenied(String text, MatchResult said, Language language) {
    Matcher before = WORDS_BEFORE.matcher(text.substring(0, said.start()));
    return before.find()
        && language.rules(RuleList.NEGATION).areIn(before.group())
        && !language.rules(RuleList.EMPHATIC_LEAD).areIn(before.group())
        && !language.rules(RuleList.EMPHATIC_TAIL).areIn(text.substring(said.end()));
  }

  /**
   * Whether it is said at most {@code reach} characters before {@code from} or after {@code to}.
   */
  boolean near(String text, Language language, int from, int to, int reach) {
    return language.rules(rules).in(text).stream()
        .anyMatch(said -> said.end() >= from - reach && said.start() <= to + reach);
  }
}
