package earmark.notes.grounding;

import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides whether a passage is about one person, by the names in it and before it. */
final class AboutPerson {

  /** Names stand near a passage that ends so many characters after them. */
  private static final int NEAR = 300;

  private final String name;
  private final List<String> people;
  private final Language language;

  AboutPerson(String name, Cast cast, Language language) {
    this.name = name;
    this.language = language;
    this.people =
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(CastGuest::name),
                cast.speakers().values().stream())
            .flatMap(names -> names)
            .distinct()
            .toList();
  }

  /** The passage names the person, or nobody else stands between it and the person's name. */
  boolean holds(Passage passage) {
    if (isNamedIn(passage.words())) {
      return true;
    }
    String before = passage.before().substring(Math.max(0, passage.before().length() - NEAR));
    List<MatchResult> described = language.rules(RuleList.NAMED_BEFORE).in(before);
    if (!described.isEmpty()) {
      return isNamedIn(described.getFirst().group("name"));
    }
    return !namesAnother(passage.words())
        && lastNamed(before).filter(last -> last.equals(name)).isPresent();
  }

  private boolean namesAnother(String text) {
    return people.stream()
            .filter(other -> !other.equals(name))
            .anyMatch(other -> at(other, text) >= 0)
        || language.rules(RuleList.NAMED_SUBJECT).areIn(text);
  }

  private Optional<String> lastNamed(String text) {
    return people.stream()
        .filter(person -> at(person, text) >= 0)
        .max(Comparator.comparingInt(person -> at(person, text)));
  }

  private boolean isNamedIn(String text) {
    return at(name, text) >= 0;
  }

  /** Where the last of a person's names stands last in a text; negative if nowhere. */
  private static int at(String person, String text) {
    return Stream.of(person.split("\\s+"))
        .filter(part -> part.length() > 1 && !part.endsWith("."))
        .mapToInt(part -> lastWord(part, text))
        .max()
        .orElse(-1);
  }

  private static int lastWord(String word, String text) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
        .matcher(text)
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElse(-1);
  }
}
