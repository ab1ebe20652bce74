package earmark.notes.work;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signs that a name is not that of a work, however it is spoken of. */
enum NoWork {
  /** Somebody of the episode. */
  OF_THE_CAST((thing, names) -> names.people().contains(thing.name().toLowerCase(Locale.ROOT))),
  /** The show itself, or no word at all. */
  THE_SHOW(
      (thing, names) -> {
        String key = names.titles().key(thing.name());
        return key.isEmpty() || key.equals(names.show());
      }),
  /** What follows the colon of a title. */
  SUBTITLE((thing, names) -> Patterns.SUBTITLE.matcher(thing.before()).find()),
  /** "The Acme community" is no work, whatever Acme is. */
  PART_OF_ANOTHER_NAME(
      (thing, names) ->
          !thing.isQuoted() && names.language().rules(RuleList.NAME_MODIFIES).areIn(thing.after())),
  /** "Mara Quill", "Mara Quill from Acme". */
  PERSON((thing, names) -> !thing.isQuoted() && names.isPerson(thing.name())),
  /** A given name, or the surname of somebody who makes works. */
  PART_OF_A_PERSON(
      (thing, names) ->
          thing.isOneWord()
              && !isTitled(thing, names.language())
              && (names.language().words(WordList.GIVEN_NAMES).have(thing.name())
                  || names.catalogue().isSurname(thing.name()))),
  /** Somebody who makes works. */
  MAKER((thing, names) -> !thing.isOneWord() && names.catalogue().isMaker(thing.name())),
  /** A place, or something that bears its name. */
  PLACE(
      (thing, names) ->
          names.titles().isPlace(thing.name())
              || (endsWithPlace(thing, names) && !isTitled(thing, names.language()))),
  /** A company that only owns others, a school, an office, an event. */
  ORGANISATION((thing, names) -> names.language().rules(RuleList.ORGANISATION).areIn(thing.name())),
  /** An abbreviation or a number: a term more often than a work. */
  ABBREVIATION((thing, names) -> Patterns.ABBREVIATION.matcher(thing.name()).matches()),
  /** One word that has its capital from the beginning of the sentence only. */
  FIRST_WORD(
      (thing, names) ->
          thing.isOneWord()
              && thing.isFirst()
              && names.capitals().capital(thing.name()) == 0
              && !Patterns.MIXED.matcher(thing.name()).find()),
  /** One word that mostly stands in small letters. */
  EVERYDAY_WORD(
      (thing, names) ->
          thing.isOneWord()
              && !thing.isQuoted()
              && (thing.isFirst() || !isTitled(thing, names.language()))
              && names.capitals().small(thing.name())
                  >= 2 * Math.max(1, names.capitals().capital(thing.name()))),
  /** Words that somebody said, no title. */
  SPEECH(
      (thing, names) ->
          thing.isQuoted()
              && !isInTitleCase(thing)
              && !isTitled(thing, names.language())
              && !isBesideKind(thing, names.language())),
  /** Words that no title consists of. */
  NO_TITLE((thing, names) -> !names.titles().possible(thing.name(), List.copyOf(names.people())));

  /** What even a well-known title is not. */
  private static final Set<NoWork> ALWAYS =
      EnumSet.of(OF_THE_CAST, THE_SHOW, SUBTITLE, PART_OF_ANOTHER_NAME);

  /** Rules that find titles know better than this. */
  private static final Set<NoWork> UNLESS_FOUND = EnumSet.of(NO_TITLE);

  private final BiPredicate<NamedThing, Names> sign;

  NoWork(BiPredicate<NamedThing, Names> sign) {
    this.sign = sign;
  }

  /**
   * Returns whether a name is not that of a work.
   *
   * @param found whether rules find a title here
   */
  static boolean is(NamedThing thing, Names names, boolean found) {
    boolean known = isSurelyKnown(thing, names, found);
    return Stream.of(values())
        .filter(sign -> ALWAYS.contains(sign) || !known)
        .filter(sign -> !found || !UNLESS_FOUND.contains(sign))
        .anyMatch(sign -> sign.sign.test(thing, names));
  }

  private static boolean isSurelyKnown(NamedThing thing, Names names, boolean found) {
    KnownWork known = names.known(thing.name());
    if (known == null || !known.common()) {
      return known != null;
    }
    boolean chance =
        (thing.isOneWord() && thing.isFirst() && !thing.isQuoted())
            || names.isPerson(thing.name())
            || names.titles().isPlace(thing.name());
    return found && !chance;
  }

  private static boolean isTitled(NamedThing thing, Language language) {
    return language.rules(RuleList.NAME_TITLED).areIn(thing.before());
  }

  private static boolean endsWithPlace(NamedThing thing, Names names) {
    String name = thing.name();
    int space = name.indexOf(' ');
    while (space > 0) {
      if (names.titles().isPlace(name.substring(space + 1))) {
        return !thing.isQuoted();
      }
      space = name.indexOf(' ', space + 1);
    }
    return false;
  }

  private static boolean isInTitleCase(NamedThing thing) {
    String[] words = thing.words();
    return 2 * Stream.of(words).filter(word -> !Character.isLowerCase(word.charAt(0))).count()
        > words.length;
  }

  private static boolean isBesideKind(NamedThing thing, Language language) {
    String before = thing.before();
    String after = thing.after();
    String around =
        before.substring(Math.max(0, before.length() - Patterns.REACH_BEFORE))
            + " | "
            + after.substring(0, Math.min(Patterns.REACH_AFTER, after.length()));
    return language.words(WordList.BOOKS).areIn(around)
        || language.words(WordList.MEDIA).areIn(around);
  }

  private static final class Patterns {
    static final int REACH_BEFORE = 30;
    static final int REACH_AFTER = 20;
    static final Pattern SUBTITLE = Pattern.compile("\\p{Lu}[\\p{L}’']{0,40}: $");
    static final Pattern ABBREVIATION =
        Pattern.compile("(?:\\p{Lu}\\.?){1,4}s?|[\\d.,]+\\p{L}{0,2}");
    static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}");
  }
}
