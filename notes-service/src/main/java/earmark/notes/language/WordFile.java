package earmark.notes.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a file of words: one word or phrase a line, or several separated by commas; a {@code #}
 * starts a comment.
 */
final class WordFile {

  private WordFile() {}

  /** Returns the words of a file, in its order. */
  static Set<String> words(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", ""))
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
