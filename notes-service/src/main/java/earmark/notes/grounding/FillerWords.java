package earmark.notes.grounding;

import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the words of a passage that claim nothing. */
final class FillerWords {

  private static final Pattern END = Pattern.compile("[.!?…][\"”’')]*\\z");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  private final List<String> said;
  private final Words hesitations;
  private final Words openings;
  private final Words asides;

  FillerWords(List<String> said, Language language) {
    this.said = said;
    this.hesitations = language.words(WordList.HESITATIONS);
    this.openings = language.words(WordList.OPENINGS);
    this.asides = language.words(WordList.ASIDES);
  }

  /** Whether one word claims nothing: a hesitation, a repetition, or an opening. */
  boolean claimsNothing(int at) {
    return hesitations.have(plain(at)) || isSaidAgain(at) || isOpening(at);
  }

  /** Whether a word and the next are set apart as an aside. */
  boolean beginAside(int at) {
    return areAside(at)
        && said.get(at + 1).endsWith(",")
        && (at == 0 || said.get(at - 1).endsWith(",") || endsSentence(said.get(at - 1)));
  }

  private boolean isSaidAgain(int at) {
    String word = plain(at);
    return !Character.isDigit(word.charAt(0))
        && said.stream()
            .skip(at + 1L)
            .map(FillerWords::plain)
            .filter(next -> !hesitations.have(next))
            .findFirst()
            .filter(word::equals)
            .isPresent();
  }

  /** Whether it opens a sentence, or follows words that do. */
  private boolean isOpening(int at) {
    int from = at;
    while (from > 0 && !endsSentence(said.get(from - 1))) {
      from--;
    }
    return openings.have(plain(at)) && IntStream.range(from, at).allMatch(this::opens);
  }

  private boolean opens(int at) {
    return openings.have(plain(at))
        || hesitations.have(plain(at))
        || areAside(at)
        || areAside(at - 1);
  }

  private boolean areAside(int at) {
    return at >= 0 && at + 1 < said.size() && asides.have(plain(at) + " " + plain(at + 1));
  }

  private static boolean endsSentence(String word) {
    return END.matcher(word).find();
  }

  private String plain(int at) {
    return plain(said.get(at));
  }

  /** A word in lower case and without marks, but for apostrophes. */
  static String plain(String word) {
    return MARKS.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
  }
}
