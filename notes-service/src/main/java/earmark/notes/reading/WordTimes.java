package earmark.notes.reading;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each word its time: its own where the cue has it, else the words of a cue are spread evenly
 * over it. Captions that stay on the screen while the next one is spoken end, for this purpose,
 * where the next one starts.
 */
final class WordTimes {

  private WordTimes() {}

  static List<Word> of(Cue cue, long nextStart) {
    List<String> texts = cue.words();
    long end = nextStart > cue.start() ? Math.min(cue.end(), nextStart) : cue.end();
    long[] starts = starts(cue, texts.size(), end);
    List<Word> words = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      words.add(new Word(texts.get(i), starts[i], starts[i + 1]));
    }
    return words;
  }

  /** The starts of all words, and the end of the last. */
  private static long[] starts(Cue cue, int words, long end) {
    List<Long> own = cue.wordStarts();
    double share = (double) (end - cue.start()) / words;
    long[] starts = new long[words + 1];
    for (int i = 0; i < words; i++) {
      starts[i] = own == null ? cue.start() + Math.round(share * i) : Math.min(own.get(i), end);
    }
    starts[words] = end;
    return starts;
  }
}
