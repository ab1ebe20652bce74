package earmark.notes.writing.extractive;

import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of an excerpt as they are read: without the openings of its sentences, without marks.
 *
 * @param words in order; may be empty
 * @param last the words of its last sentence
 * @param opensLate whether the first sentence began with words that are left out
 * @param text its exact text
 * @param language whose word lists apply
 */
record Wording(
    List<TaggedWord> words,
    List<TaggedWord> last,
    boolean opensLate,
    String text,
    Language language) {

  /** Returns the share of words that fulfil a condition; 0 where there are no words. */
  double share(Predicate<TaggedWord> condition) {
    return words.isEmpty() ? 0 : (double) count(condition) / words.size();
  }

  long count(Predicate<TaggedWord> condition) {
    return words.stream().filter(condition).count();
  }

  double share(PartOfSpeech part) {
    return share(word -> word.part() == part);
  }

  double share(WordList list) {
    return share(word -> language.words(list).have(word.text()));
  }

  /** Returns whether the first word is of a list. */
  boolean opensWith(WordList list) {
    return !words.isEmpty() && language.words(list).have(words.getFirst().text());
  }

  boolean opensWith(PartOfSpeech part) {
    return !words.isEmpty() && words.getFirst().part() == part;
  }

  /** Returns the place of the first verb; that of the end where there is none. */
  int firstVerb() {
    int at = 0;
    while (at < words.size() && !words.get(at).part().isVerbal()) {
      at++;
    }
    return at;
  }

  /** Returns the place of the first noun; that of the end where there is none. */
  int firstNoun() {
    int at = 0;
    while (at < words.size() && !words.get(at).part().names()) {
      at++;
    }
    return at;
  }

  /** Returns whether a word is a pronoun that refers to something said elsewhere. */
  boolean refers(TaggedWord word) {
    return word.part() == PartOfSpeech.PRON
        && language.words(WordList.REFERENCES).have(word.text());
  }

  /** Returns how many pronouns refer to something before any noun was said. */
  long unresolved() {
    return words.stream().limit(firstNoun()).filter(this::refers).count();
  }

  /** Returns how many nouns are pointed at, as in "that person", the first time they are said. */
  long pointedAt() {
    long pointed = 0;
    for (int i = 1; i < words.size(); i++) {
      TaggedWord noun = words.get(i);
      boolean isNew =
          words.subList(0, i).stream().noneMatch(before -> before.text().equals(noun.text()));
      if (noun.part().names()
          && isNew
          && language.words(WordList.DEMONSTRATIVES).have(words.get(i - 1).text())) {
        pointed++;
      }
    }
    return pointed;
  }
}
