package earmark.notes.work;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
          "like",
          "just",
          "then",
          "because",
          "also",
          "um",
          "uh",
          "oh",
          "right");

  private Titles() {}

  /** Without marks at its ends. */
  static String clean(String title) {
    return title.replaceAll("^[\\s\"“'‘,]+|[\\s\"”'’,.;:!?]+$", "");
  }

  /** Whether a run of capitalised words can be a title; names of people are not. */
  static boolean possible(String title, List<String> people) {
    List<String> words = List.of(title.split(" "));
    if (title.length() < 3 || words.stream().allMatch(word -> NEVER.contains(lower(word)))) {
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
