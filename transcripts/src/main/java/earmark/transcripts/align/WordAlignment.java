package earmark.transcripts.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the words of two texts: sequences that occur once in both are anchors, the longest chain
 * of them that runs forward is kept (patience diff), and from each anchor equal words are followed
 * to both sides. Work grows with n log n.
 */
final class WordAlignment {

  private static final int ANCHOR = 4;
  private static final int NOT_UNIQUE = -2;

  private WordAlignment() {}

  /** For each word of {@code one} the index of its like in {@code other}, or -1. */
  static int[] align(List<String> one, List<String> other) {
    int[] matches = new int[one.size()];
    int[] anchors = anchors(one, other);
    chain(anchors, matches);
    for (int i = 0; i < matches.length; i++) {
      follow(one, other, matches, i, 1);
    }
    for (int i = matches.length - 1; i >= 0; i--) {
      follow(one, other, matches, i, -1);
    }
    return matches;
  }

  /** Where the sequence that begins at each word of {@code one} stands in {@code other}. */
  private static int[] anchors(List<String> one, List<String> other) {
    Map<String, Integer> here = unique(one);
    Map<String, Integer> there = unique(other);
    int[] anchors = new int[one.size()];
    Arrays.fill(anchors, -1);
    here.forEach(
        (sequence, at) -> {
          int like = there.getOrDefault(sequence, -1);
          if (at >= 0 && like >= 0) {
            anchors[at] = like;
          }
        });
    return anchors;
  }

  private static Map<String, Integer> unique(List<String> words) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i + ANCHOR <= words.size(); i++) {
      String sequence = String.join(" ", words.subList(i, i + ANCHOR));
      places.merge(sequence, i, (known, again) -> NOT_UNIQUE);
    }
    return places;
  }

  /** Keeps the longest chain of anchors that runs forward on both sides. */
  private static void chain(int[] anchors, int[] matches) {
    boolean[] forward = LongestRun.of(Arrays.stream(anchors).asLongStream().toArray());
    for (int i = 0; i < anchors.length; i++) {
      matches[i] = forward[i] ? anchors[i] : -1;
    }
  }

  /** The neighbour of a matched word is matched too where the words are the same or one differs. */
  private static void follow(List<String> one, List<String> other, int[] matches, int i, int step) {
    int next = i + step;
    if (matches[i] < 0 || next < 0 || next >= matches.length || matches[next] >= 0) {
      return;
    }
    for (int skip = 1; skip <= 3; skip++) {
      int like = matches[i] + step * skip;
      boolean inside = like >= 0 && like < other.size();
      if (inside && one.get(next).equals(other.get(like)) && isFree(matches, next, step, like)) {
        matches[next] = like;
        return;
      }
    }
  }

  /** Whether the next match on that side stays beyond {@code like}. */
  private static boolean isFree(int[] matches, int from, int step, int like) {
    for (int i = from + step, seen = 0; i >= 0 && i < matches.length && seen < 50; i += step) {
      if (matches[i] >= 0) {
        return step > 0 ? matches[i] > like : matches[i] < like;
      }
      seen++;
    }
    return true;
  }
}
