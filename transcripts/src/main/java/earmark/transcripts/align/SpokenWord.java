package earmark.transcripts.align;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a cue.
 *
 * @param cue the index of its cue
 * @param place its place among the words of the cue, from 0
 * @param from where it begins in the cue's text
 * @param to where it ends
 * @param plain lower case, letters and digits alone
 */
record SpokenWord(int cue, int place, int from, int to, String plain, @Nullable String speaker) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

  static List<SpokenWord> of(List<Cue> cues) {
    List<SpokenWord> words = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      String text = cues.get(i).text();
      int place = 0;
      for (int from = 0; from < text.length(); ) {
        int space = text.indexOf(' ', from);
        int to = space < 0 ? text.length() : space;
        String plain = plain(text.substring(from, to));
        words.add(new SpokenWord(i, place++, from, to, plain, cues.get(i).speaker()));
        from = to + 1;
      }
    }
    return words;
  }

  static List<String> plain(List<SpokenWord> words) {
    return words.stream().map(SpokenWord::plain).toList();
  }

  private static String plain(String word) {
    return NO_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
