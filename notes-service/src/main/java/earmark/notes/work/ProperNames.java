package earmark.notes.work;

import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.HashSet;
import java.util.Set;

/** Words that an episode writes with a capital within sentences, not only where sentences begin. */
final class ProperNames {

  private final Set<String> names = new HashSet<>();

  private final Titles titles;

  private ProperNames(Titles titles) {
    this.titles = titles;
  }

  static ProperNames in(Reading reading) {
    Titles titles = new Titles(reading.language());
    ProperNames found = new ProperNames(titles);
    for (Sentence sentence : reading.sentences()) {
      String[] words = sentence.text().split(" ");
      for (int i = 1; i < words.length; i++) {
        if (Character.isUpperCase(words[i].charAt(0)) && words[i - 1].matches("[\\p{L},'’-]+")) {
          found.names.add(titles.key(words[i]));
        }
      }
    }
    return found;
  }

  /** Whether the capital of a title is more than that of a sentence's first word. */
  boolean vouchFor(String title, int placeInSentence) {
    return placeInSentence > 0 || title.contains(" ") || names.contains(titles.key(title));
  }
}
