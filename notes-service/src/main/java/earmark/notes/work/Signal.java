package earmark.notes.work;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;

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

  private final RuleList rules;

  Signal(RuleList rules) {
    this.rules = rules;
  }

  boolean in(String text, Language language) {
    return language.rules(rules).areIn(text);
  }

  /**
   * Whether it is said at most {@code reach} characters before {@code from} or after {@code to}.
   */
  boolean near(String text, Language language, int from, int to, int reach) {
    return language.rules(rules).in(text).stream()
        .anyMatch(said -> said.end() >= from - reach && said.start() <= to + reach);
  }
}
