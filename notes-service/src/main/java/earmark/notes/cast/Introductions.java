package earmark.notes.cast;

import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import earmark.notes.language.WordList;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Word;
import earmark.notes.sponsor.SponsorSpans;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a guest is introduced in the opening of an episode. */
final class Introductions {

  /** The opening: introductions come in the first part, after a highlight or an advertisement. */
  private static final long OPENING_MS = 12 * 60_000;

  private final Reading reading;
  private final SponsorSpans sponsors;

  Introductions(Reading reading, SponsorSpans sponsors) {
    this.reading = reading;
    this.sponsors = sponsors;
  }

  /** Full names that an introduction announces, as they are heard. */
  List<String> names() {
    return opening()
        .flatMap(sentence -> rules(RuleList.INTRODUCTION).in(sentence.text()).stream())
        .map(introduced -> introduced.group("name"))
        .toList();
  }

  /** Whether anybody says this name, or one so close that it is the same misheard. */
  boolean mention(String name) {
    return reading.words().stream()
        .map(word -> word.text().replaceAll("[^\\p{L}'’-]|['’]s$", ""))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .anyMatch(
            word ->
                PersonNames.soundAlike(word, PersonNames.last(name))
                    || PersonNames.soundAlike(word, PersonNames.first(name)));
  }

  /** Returns whether an introduction announces this name, or one that sounds alike. */
  boolean announce(String name) {
    return names().stream().anyMatch(announced -> PersonNames.means(announced, name));
  }

  /** Returns whether the words of a name are said as common words, in small letters. */
  boolean useAsWords(String name) {
    List<String> wanted = PersonNames.words(name).stream().map(Word::plain).toList();
    List<Word> words = reading.words();
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      List<Word> said = words.subList(at, at + wanted.size());
      if (Character.isLowerCase(said.getFirst().text().codePointAt(0))
          && said.stream().map(Word::plain).toList().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** What is said of the guest there: the sentence that says most about who it is; null if none. */
  @Nullable Bio bio(String name) {
    Pattern named =
        Pattern.compile(
            "\\b(?:" + Pattern.quote(PersonNames.last(name)) + "|" + Pattern.quote(name) + ")\\b");
    return opening()
        .filter(s -> named.matcher(s.text()).find() || beginsWith(PersonNames.first(name), s))
        .filter(s -> rules(RuleList.DESCRIPTION).areIn(s.text()) && s.length() <= 60)
        .filter(s -> !s.text().endsWith("?"))
        .map(s -> bio(s, name))
        .filter(bio -> !isAboutTheShow(bio))
        .max(Comparator.comparing(bio -> rules(RuleList.ROLE).areIn(bio.words())))
        .orElse(null);
  }

  /** "Mara is a diver": the first name alone is enough at the beginning. */
  private boolean beginsWith(String first, Sentence sentence) {
    return rules(RuleList.BIO_OPENING).in(sentence.text()).stream()
        .anyMatch(opening -> opening.group("name").equals(first));
  }

  /** Praise for the episode is no bio. */
  private boolean isAboutTheShow(Bio bio) {
    return reading.language().words(WordList.SHOW).areIn(bio.words());
  }

  private Rules rules(RuleList list) {
    return reading.language().rules(list);
  }

  private Bio bio(Sentence sentence, String name) {
    String text = sentence.text();
    int at = text.indexOf(PersonNames.last(name) + ", ");
    String words = at < 0 ? text : text.substring(at + PersonNames.last(name).length() + 2);
    boolean apposition = at >= 0 && rules(RuleList.APPOSITION).areIn(words);
    return apposition && words.split(" ").length >= 4
        ? new Bio(words, sentence.start())
        : new Bio(text, sentence.start());
  }

  private Stream<Sentence> opening() {
    return reading.sentences().stream()
        .filter(s -> s.start() < OPENING_MS)
        .filter(s -> !sponsors.touch(s));
  }

  /**
   * @param words exact words of the transcript
   * @param near where they are, in milliseconds
   */
  record Bio(String words, long near) {}
}
