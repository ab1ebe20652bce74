package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One to three neighbouring sentences of one turn.
 *
 * @param sentences in order; at least one
 */
record Excerpt(List<Sentence> sentences) {

  Excerpt {
    sentences = List.copyOf(sentences);
  }

  Sentence first() {
    return sentences.getFirst();
  }

  Sentence last() {
    return sentences.getLast();
  }

  /** Returns its exact words. */
  String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** Returns the number of words. */
  int length() {
    return sentences.stream().mapToInt(Sentence::length).sum();
  }

  /** Returns whether a sentence belongs to both. */
  boolean sharesWith(Excerpt other) {
    return first().index() <= other.last().index() && other.first().index() <= last().index();
  }
}
