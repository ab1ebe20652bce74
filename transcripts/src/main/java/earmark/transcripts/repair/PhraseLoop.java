package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cuts a phrase that a cue says again and again to its first saying. */
final class PhraseLoop {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int LONGEST = 16;

  /** Where nothing else is said, three times are a loop. */
  private static final int WHOLE = 3;

  private static final int PHRASES = 5;
  private static final int SINGLE_WORDS = 9;

  private PhraseLoop() {}

  /** {@code cue} without the repetitions; itself when it has none. */
  static RawCue cut(RawCue cue) {
    List<String> words = Arrays.asList(cue.text().split(" "));
    if (words.size() < 2 * WHOLE) {
      return cue;
    }
    List<String> plain = words.stream().map(PhraseLoop::plain).toList();
    List<Integer> kept = kept(plain);
    if (kept.size() == words.size()) {
      return cue;
    }
    String text = String.join(" ", kept.stream().map(words::get).toList());
    boolean matching = cue.words().size() == words.size();
    return cue.saying(text, matching ? kept.stream().map(cue.words()::get).toList() : List.of());
  }

  private static String plain(String word) {
    return NO_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The indices of the words that stay. */
  private static List<Integer> kept(List<String> words) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int period = 1;
      while (period <= LONGEST && !isLoop(words, i, period)) {
        period++;
      }
      boolean loop = period <= LONGEST;
      IntStream.range(i, i + (loop ? period : 1)).forEach(kept::add);
      i = loop ? endOfLoop(words, i, period) : i + 1;
    }
    return kept;
  }

  private static boolean isLoop(List<String> words, int from, int period) {
    int least = period == 1 ? SINGLE_WORDS : PHRASES;
    boolean whole = period > 1 && from == 0 && words.size() % period == 0;
    int times =
        whole && words.size() / period < least ? Math.max(WHOLE, words.size() / period) : least;
    return from + (long) times * period <= words.size()
        && isRepeated(words, from, from + times * period, period);
  }

  private static boolean isRepeated(List<String> words, int from, int to, int period) {
    for (int i = from + period; i < to; i++) {
      if (!words.get(i).equals(words.get(i - period))) {
        return false;
      }
    }
    return true;
  }

  private static int endOfLoop(List<String> words, int from, int period) {
    int to = from + period;
    while (to + period <= words.size() && isRepeated(words, to - period, to + period, period)) {
      to += period;
    }
    return to;
  }
}
