package earmark.notes.writing.model;

import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Splits an episode into parts that a model can read, each with the end of the one before. */
final class Parts {

  /** This share of a part is the end of the one before. */
  private static final double OVERLAP = 0.05;

  private Parts() {}

  /**
   * Returns as few parts as hold all sentences, of about equal size.
   *
   * @param most the largest part, in the unit of {@code size}
   * @param size of one sentence
   */
  static List<List<Sentence>> of(
      List<Sentence> sentences, long most, ToLongFunction<Sentence> size) {
    long all = sentences.stream().mapToLong(size).sum();
    if (all <= most) {
      return List.of(sentences);
    }
    long fresh = Math.max(1, Math.round(most * (1 - OVERLAP)));
    long count = (all + fresh - 1) / fresh;
    long each = (all + count - 1) / count;
    List<List<Sentence>> parts = new ArrayList<>();
    int from = 0;
    long filled = 0;
    for (int at = 0; at < sentences.size(); at++) {
      filled += size.applyAsLong(sentences.get(at));
      boolean last = at == sentences.size() - 1;
      if (filled >= each || last) {
        parts.add(sentences.subList(overlapBefore(sentences, from, most, size), at + 1));
        from = at + 1;
        filled = 0;
      }
    }
    return parts;
  }

  private static int overlapBefore(
      List<Sentence> sentences, int from, long most, ToLongFunction<Sentence> size) {
    int at = from;
    long left = Math.round(most * OVERLAP);
    while (at > 0 && left - size.applyAsLong(sentences.get(at - 1)) >= 0) {
      at--;
      left -= size.applyAsLong(sentences.get(at));
    }
    return at;
  }
}
