package earmark.transcripts.captions;

import java.util.ArrayList;
import java.util.List;

/** Finds what two lines of rolling captions hold between the copies of the first. */
final class RemoveCopies {

  /** Captions are shorter by far. */
  private static final int LONGEST_LINE = 30;

  /** A line that was run together with the one before has a copy of its own part only. */
  private static final int SHORTEST_END = 3;

  private RemoveCopies() {}

  /**
   * The words of lines without times, once.
   *
   * @param after the last word of {@code line}, its copies, lines without times (each twice or
   *     more) and the first word of the next line
   */
  static String rest(List<String> after, String line) {
    List<String> words = List.of(line.split(" "));
    List<String> copy = words.subList(Math.max(0, words.size() - LONGEST_LINE), words.size());
    List<String> rest = new ArrayList<>();
    int i = 1;
    while (i < after.size() - 1) {
      int copied = copied(after.subList(i, after.size()), copy);
      if (copied == 0) {
        rest.add(after.get(i));
      }
      i += Math.max(1, copied);
    }
    return String.join(" ", once(rest));
  }

  /** How many words at the beginning are the line, or its end. */
  private static int copied(List<String> after, List<String> line) {
    int least = Math.min(line.size(), SHORTEST_END);
    for (int from = 0; from <= line.size() - least; from++) {
      List<String> end = line.subList(from, line.size());
      if (end.size() <= after.size() && after.subList(0, end.size()).equals(end)) {
        return end.size();
      }
    }
    return 0;
  }

  /** Returns the shortest beginning that {@code words} repeat. */
  private static List<String> once(List<String> words) {
    int length = words.isEmpty() ? 0 : words.size() - longestBorder(words);
    return length > 0 && length < words.size() && words.size() % length == 0
        ? words.subList(0, length)
        : words;
  }

  /** How many words at the beginning are also those at the end (Knuth, Morris and Pratt). */
  private static int longestBorder(List<String> words) {
    int[] borders = new int[words.size()];
    for (int i = 1; i < borders.length; i++) {
      int border = borders[i - 1];
      while (border > 0 && !words.get(i).equals(words.get(border))) {
        border = borders[border - 1];
      }
      borders[i] = border + (words.get(i).equals(words.get(border)) ? 1 : 0);
    }
    return borders[borders.length - 1];
  }
}
