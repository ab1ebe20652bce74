package earmark.notes.reading;

import earmark.contracts.Condition;
import earmark.notes.language.Language;
import earmark.notes.language.UnmarkedEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a transcript whose sentences have no marks, and where those end.
 *
 * @param within whether a word stands in such a part
 * @param ends whether a sentence ends after it
 */
@SuppressWarnings("ArrayRecordComponent")
record Unmarked(boolean[] within, boolean[] ends) {

  private static final Pattern MARKED = Pattern.compile("[.?!。？！][\"”’')\\]]*\\z");

  /** Marks are counted over so many words at a time. */
  private static final int STRETCH = 300;

  /** Speech with marks has an end every 12 to 20 words; with fewer than this it has none. */
  private static final double FEWEST_ENDS = 0.02;

  /**
   * Finds them.
   *
   * @param cueEnds whether a cue ends before the word of that number
   * @return null where every sentence has its marks, and for text in another language
   */
  static @Nullable Unmarked in(
      List<Word> words,
      List<Turn> turns,
      boolean[] cueEnds,
      Condition condition,
      Language language) {
    boolean[] within = within(words);
    if (!language.mayBe(condition.language()) || none(within)) {
      return null;
    }
    List<Integer> spoken = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!UnmarkedEnds.plain(words.get(i).text()).isEmpty()) {
        spoken.add(i);
      }
    }
    String[] plain =
        spoken.stream().map(i -> UnmarkedEnds.plain(words.get(i).text())).toArray(String[]::new);
    spoken.add(words.size());
    boolean[] turnEnds = new boolean[words.size()];
    turns.forEach(turn -> turnEnds[turn.words().to() - 1] = true);
    boolean[] found =
        language.unmarkedEnds().after(plain, after(spoken, turnEnds, 0), after(spoken, cueEnds, 1));
    boolean[] all = new boolean[words.size()];
    for (int i = 0; i < plain.length; i++) {
      all[spoken.get(i + 1) - 1] = found[i];
    }
    return new Unmarked(within, all);
  }

  /** Whether most words of the turn stand in a part without marks. */
  boolean covers(Turn turn) {
    int count = 0;
    for (int i = turn.words().from(); i < turn.words().to(); i++) {
      count += within[i] ? 1 : 0;
    }
    return 2 * count > turn.words().length();
  }

  /**
   * Whether a flag stands at a word, or at one of those after it that are only marks.
   *
   * @param spoken places of the words that are more than marks, and the number of all
   * @param shift 1 where a flag stands before the next word instead of at its own
   */
  private static boolean[] after(List<Integer> spoken, boolean[] flags, int shift) {
    boolean[] own = new boolean[spoken.size() - 1];
    for (int i = 0; i < own.length; i++) {
      for (int at = spoken.get(i); at < spoken.get(i + 1); at++) {
        own[i] |= flags[at + shift];
      }
    }
    return own;
  }

  private static boolean[] within(List<Word> words) {
    boolean[] within = new boolean[words.size()];
    for (int from = 0; from < words.size(); from += STRETCH) {
      int to = Math.min(words.size(), from + STRETCH);
      // A short rest is judged with what comes before it.
      int start = Math.max(0, to - STRETCH);
      long ends =
          words.subList(start, to).stream().filter(w -> MARKED.matcher(w.text()).find()).count();
      boolean unmarked = ends < FEWEST_ENDS * (to - start);
      for (int i = from; i < to; i++) {
        within[i] = unmarked;
      }
    }
    return within;
  }

  private static boolean none(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return false;
      }
    }
    return true;
  }
}
