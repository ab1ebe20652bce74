package earmark.notes.work;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be the title of a work in a language. */
final class Titles {

  /**
   * An abbreviation alone is a term more often than a work; those that are works are catalogued.
   */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}s?");

  /** "Nora's" is who something belongs to, and what belongs comes after it. */
  private static final Pattern POSSESSOR = Pattern.compile("['’]s$");

  /** A transcript that leaves out spaces runs the end of a sentence into the next. */
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}[.?!]\\p{Lu}\\p{Ll}");

  /** Cities after which time zones are named. */
  private static final Set<String> CITIES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(zone -> zone.contains("/") && !zone.startsWith("Etc"))
          .map(zone -> lower(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')))
          .collect(Collectors.toUnmodifiableSet());

  private final Language language;
  private final Rules lead;
  private final Rules tail;
  private final Words never;
  private final Words fillers;

  /** Each is a name, and none is a title on its own. */
  private final Set<String> countries;

  Titles(Language language) {
    this.language = language;
    this.lead = language.rules(RuleList.TITLE_LEAD);
    this.tail = language.rules(RuleList.TITLE_TAIL);
    this.never = language.words(WordList.NOT_TITLES);
    this.fillers = language.words(WordList.TITLE_FILLERS);
    Locale locale = Locale.of(language.tag());
    this.countries =
        Stream.of(Locale.getISOCountries())
            .map(code -> lower(Locale.of("", code).getDisplayCountry(locale)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Without marks at its ends. */
  String clean(String title) {
    String bare = title;
    List<MatchResult> before = lead.in(bare);
    while (!before.isEmpty()) {
      bare = bare.substring(before.getFirst().end());
      before = lead.in(bare);
    }
    List<MatchResult> after = tail.in(bare);
    if (!after.isEmpty()) {
      bare = bare.substring(0, after.getFirst().start());
    }
    String begun = bare.replaceFirst("^[\\s\"“'‘,]+", "");
    return begun.replaceFirst("(?<![\\s\"”'’,.;:!?])[\\s\"”'’,.;:!?]+$", "");
  }

  /** Whether a run of capitalised words can be a title; names of people are not. */
  boolean possible(String title, List<String> people) {
    List<String> words = List.of(title.split(" "));
    if (title.length() < 3
        || ABBREVIATION.matcher(title).matches()
        || POSSESSOR.matcher(title).find()
        || language.rules(RuleList.TITLE_PART).fit(title)
        || language.rules(RuleList.TITLE_ADJECTIVE).fit(title)
        || TWO_SENTENCES.matcher(title).find()
        || countries.contains(lower(title))
        || words.stream().allMatch(never::have)) {
      return false;
    }
    return people.stream().noneMatch(person -> isPartOf(words, person));
  }

  /** Whether a name is that of a place. */
  boolean isPlace(String name) {
    String lower = lower(name);
    return countries.contains(lower)
        || CITIES.contains(lower)
        || language.words(WordList.PLACES).have(lower);
  }

  /** The words by which two spellings of one title are known. */
  String key(String title) {
    return Stream.of(lower(title).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !fillers.have(word))
        .reduce("", String::concat);
  }

  private static boolean isPartOf(List<String> words, String person) {
    Set<String> parts = Set.of(lower(person).split(" "));
    return words.stream().allMatch(word -> parts.contains(lower(word).replaceAll("['’]s$", "")));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
