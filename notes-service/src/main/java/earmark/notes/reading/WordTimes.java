package earmark.notes.reading;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each word its time: the words of a cue are spread evenly over it. Captions that stay on the
 * screen while the next one is spoken end, for this purpose, where the next one starts.
 */
final class WordTimes {

  private WordTimes() {}

  static List<Word> of(Cue cue, long nextStart) {
    String[] texts = cue.text().strip().split("\\s+");
    long end = nextStart > cue.start() ? Math.min(cue.end(), nextStart) : cue.end();
    double share = (double) (end - cue.start()) / texts.length;
    List<Word> words = new ArrayList<>(texts.length);
    for (int i = 0; i < texts.length; i++) {
      long start = cue.start() + Math.round(share * i);
      words.add(new Word(texts[i], start, cue.start() + Math.round(share * (i + 1))));
    }
    return words;
  }
}
