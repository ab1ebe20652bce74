package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares texts by the words that they share. */
final class SharedWords {

  /** Points that share more of their words than this say the same. */
  private static final double SAME = 0.6;

  private SharedWords() {}

  /** Whether two texts share so many words that they say the same. */
  static boolean same(String a, String b) {
    Set<String> x = wordsOf(a);
    Set<String> y = wordsOf(b);
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    int either = x.size() + y.size() - both.size();
    return either > 0 && (double) both.size() / either > SAME;
  }

  private static Set<String> wordsOf(String text) {
    return Stream.of(text.split("\\s+"))
        .map(Word::plain)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
