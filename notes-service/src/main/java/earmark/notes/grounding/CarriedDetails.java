package earmark.notes.grounding;

import earmark.notes.cast.CastGuest;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Word;
import earmark.notes.writing.Briefing;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Compares the names and numbers of a text with those of its proof and of the metadata. */
final class CarriedDetails {

  private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Pd}/]+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?(?=\\P{L}{0,9}$)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\P{L}*$");

  /** A name and a form of it, such as its plural, share so many letters at least. */
  private static final int STEM = 4;

  private final Briefing briefing;

  CarriedDetails(Briefing briefing) {
    this.briefing = briefing;
  }

  /** Whether all numbers of a text are numbers of its proof or of the metadata. */
  boolean numbers(String text, Evidence evidence) {
    Numbers numbers = new Numbers(briefing.reading().language());
    Set<String> known = numbers.in(evidence.text());
    Set<String> used = numbers.in(text);
    return known.containsAll(used) || withMetadata(numbers, known).containsAll(used);
  }

  private Set<String> withMetadata(Numbers numbers, Set<String> known) {
    Set<String> all = new HashSet<>(known);
    metadata().forEach(line -> all.addAll(numbers.in(line)));
    return all;
  }

  /**
   * Whether all names of a text stand in or near its proof or in the metadata. A name is a word
   * with a capital that does not begin a sentence.
   */
  boolean names(String text, Evidence evidence) {
    Set<String> known =
        Stream.concat(evidence.nearby().stream().map(Sentence::text), metadata())
            .flatMap(SPACE::splitAsStream)
            .map(CarriedDetails::plain)
            .collect(Collectors.toSet());
    return names(text).stream()
        .allMatch(name -> known.stream().anyMatch(word -> isForm(name, word)));
  }

  private static List<String> names(String text) {
    List<String> words = SPACE.splitAsStream(text.strip()).toList();
    return Stream.iterate(1, at -> at < words.size(), at -> at + 1)
        .filter(at -> !SENTENCE_END.matcher(words.get(at - 1)).find())
        .map(words::get)
        .filter(CarriedDetails::isCapitalised)
        .map(CarriedDetails::plain)
        .filter(name -> name.length() > 1)
        .toList();
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isUpperCase);
  }

  /** "Chinese" is a form of "China": they share most letters of the shorter one. */
  private static boolean isForm(String name, String word) {
    int shorter = Math.min(name.length(), word.length());
    int shared = StringUtils.getCommonPrefix(name, word).length();
    return name.equals(word) || (shared >= STEM && shared >= shorter - 1);
  }

  private static String plain(String word) {
    return Word.plain(POSSESSIVE.matcher(word).replaceFirst(""));
  }

  private Stream<String> metadata() {
    return Stream.of(
            Stream.of(
                briefing.episode().title(),
                briefing.episode().show().title(),
                briefing.episode().about().description()),
            briefing.cast().hosts().stream(),
            briefing.cast().guests().stream().map(CastGuest::name),
            briefing.cast().speakers().values().stream())
        .flatMap(lines -> lines)
        .filter(Objects::nonNull);
  }
}
