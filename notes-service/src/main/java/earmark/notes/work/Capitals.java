package earmark.notes.work;

import earmark.notes.reading.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which words an episode writes with capitals where no sentence begins. */
final class Capitals {

  /** A word with a capital, of mixed letters, or a number. */
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{N}’'.+#&!-]*|\\p{Ll}++\\p{Lu}[\\p{L}\\p{N}]*|\\d[\\p{L}\\p{N}.]*)";

  /** Such words, with up to three short ones between two. */
  private static final Pattern RUN =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?:(?: \\p{Ll}{1,4}){0,3} " + WORD + ")*+");

  private static final Pattern MARKS = Pattern.compile("^\\P{L}+|(?<!\\P{L})\\P{L}+$");

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> runs = new HashSet<>();

  Capitals(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      String[] words = sentence.text().split(" ");
      for (int i = 1; i < words.length; i++) {
        count(MARKS.matcher(words[i]).replaceAll(""));
      }
      Matcher run = runs(sentence.text());
      while (run.find()) {
        if (!NamedThing.isFirst(sentence, run.start())) {
          runs.add(run.group());
        }
      }
    }
  }

  /** Returns what finds runs of words with capitals in a text. */
  static Matcher runs(String text) {
    return RUN.matcher(text);
  }

  /** Returns how often a word stands in small letters, but for sentences' first words. */
  int small(String word) {
    return small.getOrDefault(lower(word), 0);
  }

  /** Returns how often a word stands with a capital, but for sentences' first words. */
  int capital(String word) {
    return capital.getOrDefault(lower(word), 0);
  }

  /** Returns whether all words of a run stand together within some sentence. */
  boolean haveWithin(String run) {
    return runs.contains(run);
  }

  private void count(String word) {
    if (!word.isEmpty()) {
      boolean upper = Character.isUpperCase(word.charAt(0));
      (upper ? capital : small).merge(lower(word), 1, Integer::sum);
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
