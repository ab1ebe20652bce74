package earmark.notes.work;

import earmark.notes.reading.Sentence;

/**
 * A run of words that may be the name of a work.
 *
 * @param name as it is said, without marks at its ends
 * @param at where it begins in the text of its sentence
 * @param sentence the sentence that has it
 */
record NamedThing(String name, int at, Sentence sentence) {

  private static final String OPENING_MARKS = "\"“‘'";

  /** Returns what the sentence says before it. */
  String before() {
    return sentence.text().substring(0, at);
  }

  /** Returns what the sentence says after it. */
  String after() {
    return sentence.text().substring(end());
  }

  /** Returns the place right after it. */
  int end() {
    return at + name.length();
  }

  /** Returns its words. */
  String[] words() {
    return name.split(" ");
  }

  boolean isOneWord() {
    return !name.contains(" ");
  }

  /** Returns whether quotation marks stand around it. */
  boolean isQuoted() {
    return isAfterMark(sentence, at) && after().matches("(?s)[.,?!;:]?[\"”’'].*");
  }

  /** Returns whether it has a capital in any case, as it begins a sentence or a quotation. */
  boolean isFirst() {
    return isFirst(sentence, at);
  }

  /** Returns whether a word has a capital in any case. */
  static boolean isFirst(Sentence sentence, int at) {
    return at == 0 || isAfterMark(sentence, at);
  }

  private static boolean isAfterMark(Sentence sentence, int at) {
    return at > 0 && OPENING_MARKS.indexOf(sentence.text().charAt(at - 1)) >= 0;
  }
}
