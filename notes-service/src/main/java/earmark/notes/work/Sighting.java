package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A name where it is said, with what is known of it.
 *
 * @param thing the name
 * @param names what names of the episode are known to be
 * @param signs what the sentences around it say
 * @param facts what the episode says of the name elsewhere
 * @param known what the catalogue has under this name; null if nothing
 * @param found what rules find here; null if nothing
 */
record Sighting(
    NamedThing thing,
    Names names,
    Signs signs,
    NameFacts facts,
    @Nullable KnownWork known,
    @Nullable Mention found) {

  private static final int BEFORE_KIND = 30;

  /** Returns whether what stands before the name says something. */
  boolean follows(RuleList rules) {
    return language().rules(rules).areIn(thing.before());
  }

  /** Returns whether what stands after the name says something. */
  boolean precedes(RuleList rules) {
    return language().rules(rules).areIn(thing.after());
  }

  /** Returns whether the sentence has one of the words. */
  boolean has(WordList words) {
    return language().words(words).areIn(thing.sentence().text());
  }

  /** Returns whether one of the words stands at most so many characters before the name. */
  boolean follows(WordList words, int reach) {
    String before = thing.before();
    return language().words(words).areIn(before.substring(Math.max(0, before.length() - reach)));
  }

  /** Returns whether one of the words stands at most so many characters after the name. */
  boolean precedes(WordList words, int reach) {
    String after = thing.after();
    return language().words(words).areIn(after.substring(0, Math.min(reach, after.length())));
  }

  /** Returns the kind that the catalogue, rules, or the words around give it; null if none. */
  Work.@Nullable Kind kind() {
    if (known != null) {
      return known.kind();
    }
    return found != null
        ? found.work().kind()
        : KindWords.nearest(thing.sentence().text(), thing.at(), language());
  }

  /** Returns the stance that rules find here; null where they find no work. */
  @Nullable Stance ruled() {
    return found == null ? null : found.stance();
  }

  /** Returns whether the words around the name praise it, without denial or doubt. */
  boolean isPraised() {
    boolean praised =
        follows(RuleList.NAME_LIKED)
            || precedes(RuleList.NAME_PRAISED)
            || (signs.praise()
                && (follows(RuleList.NAME_ADVISED) || follows(RuleList.NAME_TITLED)));
    return praised && !follows(RuleList.NEGATION) && !follows(RuleList.DOUBT);
  }

  /** Returns whether the words around the name make it the work of a guest or of the speaker. */
  boolean isMade() {
    return !namesSomebodyElse() && (isMadeOrLed() || isOwned());
  }

  private boolean isMadeOrLed() {
    boolean host = signs.host();
    return (follows(RuleList.NAME_MADE) || follows(RuleList.NAME_LED))
        && (host ? signs.ofGuest() || has(WordList.LISTENERS) : has(WordList.OWN_PARTY));
  }

  private boolean isOwned() {
    return (follows(RuleList.MINE) || (signs.host() && follows(RuleList.THEIRS)))
        && (follows(WordList.BOOKS, BEFORE_KIND)
            || follows(WordList.MEDIA, BEFORE_KIND)
            || follows(WordList.PRODUCTS, BEFORE_KIND));
  }

  private boolean namesSomebodyElse() {
    return language().rules(RuleList.PERSON_NAME).in(thing.before()).stream()
        .map(MatchResult::group)
        .filter(names::isPerson)
        .anyMatch(name -> !names.people().contains(name.toLowerCase(Locale.ROOT)));
  }

  private Language language() {
    return names.language();
  }

  /** Returns whether rules find praise next to the name. */
  boolean isPraiseNear(int reach) {
    return Signal.ENDORSES.near(
        thing.sentence().text(), language(), thing.at(), thing.end(), reach);
  }
}
