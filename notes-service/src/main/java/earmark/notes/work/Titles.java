package earmark.notes.work;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be the title of a work. */
final class Titles {

  /**
   * Capitalised words that are no titles: calendars, places, peoples, the words sentences begin
   * with.
   */
  private static final Set<String> NEVER =
      Set.of(
          "i",
          "i'm",
          "i've",
          "i'll",
          "i'd",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "english",
          "american",
          "french",
          "german",
          "chinese",
          "british",
          "italian",
          "spanish",
          "japanese",
          "russian",
          "canadian",
          "australian",
          "african",
          "european",
          "indian",
          "dutch",
          "swedish",
          "irish",
          "scottish",
          "jewish",
          "christian",
          "muslim",
          "america",
          "europe",
          "china",
          "india",
          "god",
          "internet",
          "ceo",
          "cto",
          "and",
          "but",
          "so",
          "or",
          "the",
          "a",
          "an",
          "it",
          "that",
          "this",
          "they",
          "he",
          "she",
          "we",
          "you",
          "there",
          "what",
          "when",
          "where",
          "why",
          "how",
          "yeah",
          "yes",
          "no",
          "okay",
          "well",
          "mr",
          "mrs",
          "dr",
          "professor",
          "ai",
          "tv",
          "us",
          "uk",
          "usa",
          "phd",
          "pm",
          "christmas",
          "which",
          "one",
          "two",
          "some",
          "many",
          "most",
          "every",
          "everything",
          "another",
          "these",
          "those",
          "here",
          "now",
          "today",
          "my",
          "our",
          "your",
          "his",
          "her",
          "its",
          "if",
          "in",
          "for",
          "then",
          "not",
          "all",
          "as",
          "at",
          "on",
          "to",
          "is",
          "are",
          "was",
          "maybe",
          "even",
          "people",
          "books",
          "book",
          "youtube",
          "lightning",
          "sure",
          "nobody",
          "somebody",
          "anything",
          "like",
          "just",
          "because",
          "also",
          "um",
          "uh",
          "oh",
          "right");

  /**
   * An abbreviation alone is a term more often than a work; those that are works are catalogued.
   */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}s?");

  /** Capitalised words that come before a title and are no part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:So the|And the|But the|There['’]s|It['’]s|That['’]s|And|But|So|Also|Then|Yeah|Yes|Oh|Well|Okay"
              + "|Read|Watch|Maybe),? |(?:First|Second|Third), )+(?=\\p{Lu})");

  /** "Nora's" is who something belongs to, and what belongs comes after it. */
  private static final Pattern POSSESSOR = Pattern.compile("['’]s$");

  /** What is said after a title and is no part of it. */
  private static final Pattern TAIL =
      Pattern.compile(
          ",? (?:in (?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)|on YouTube|on Netflix|and I(?:['’]\\w+)?"
              + "|by (?:\\p{Lu}[\\p{L}'’.-]+ ){1,2}\\p{Lu}[\\p{L}'’-]+)$");

  /** Each is a name, and none is a title on its own. */
  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> lower(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .collect(Collectors.toUnmodifiableSet());

  /** "Acme-branded" tells what something is like. */
  private static final Pattern ADJECTIVE = Pattern.compile("\\S+-\\p{Ll}+(?:ed|based|like|style)");

  /** A transcript that leaves out spaces runs the end of a sentence into the next. */
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}[.?!]\\p{Lu}\\p{Ll}");

  /** "The Python API" is a part of something. */
  private static final Pattern PART = Pattern.compile(".* (?:VM|API|SDK|CLI|IDE|CEO|CTO|Inc)s?");

  private Titles() {}

  /** Without marks at its ends. */
  static String clean(String title) {
    String bare = LEAD.matcher(title).replaceFirst("");
    bare = TAIL.matcher(bare).replaceFirst("");
    return bare.replaceAll("^[\\s\"“'‘,]+|[\\s\"”'’,.;:!?]+$", "");
  }

  /** Whether a run of capitalised words can be a title; names of people are not. */
  static boolean possible(String title, List<String> people) {
    List<String> words = List.of(title.split(" "));
    if (title.length() < 3
        || ABBREVIATION.matcher(title).matches()
        || POSSESSOR.matcher(title).find()
        || PART.matcher(title).matches()
        || ADJECTIVE.matcher(title).matches()
        || TWO_SENTENCES.matcher(title).find()
        || COUNTRIES.contains(lower(title))
        || words.stream().allMatch(word -> NEVER.contains(lower(word)))) {
      return false;
    }
    return people.stream().noneMatch(person -> isPartOf(words, person));
  }

  /** The words by which two spellings of one title are known. */
  static String key(String title) {
    return Stream.of(lower(title).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !Set.of("the", "a", "an", "of", "and", "").contains(word))
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
