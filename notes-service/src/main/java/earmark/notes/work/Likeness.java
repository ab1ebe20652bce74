package earmark.notes.work;

import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** Measures how alike a word that was heard and a title are. */
final class Likeness {

  /** Too many shorter words differ by one letter only. */
  static final int SHORTEST_SPELLING = 5;

  /** Addresses as alike as this are taken for one; see Winkler 1990. */
  private static final double ALIKE = 0.85;

  private final DoubleMetaphone metaphone = new DoubleMetaphone();

  /** Beyond two letters it says -1: so much is not misheard, even if it sounds alike. */
  private final LevenshteinDistance distance = new LevenshteinDistance(2);

  private final JaroWinklerSimilarity winkler = new JaroWinklerSimilarity();
  private final LongestCommonSubsequence common = new LongestCommonSubsequence();

  /** How alike two words are, from 0 to 1; 0 for those that nobody would mistake. */
  double of(String said, String exact) {
    String heard = letters(said);
    String title = letters(exact);
    // "Pythonic" and "Pythons" are said of Python: they are words of their own, and not misheard.
    if (heard.isEmpty()
        || heard.charAt(0) != title.charAt(0)
        || heard.startsWith(title)
        || title.startsWith(heard)) {
      return 0;
    }
    double like = winkler.apply(heard, title);
    int apart = distance.apply(heard, title);
    boolean sounds = apart > 0 && metaphone.isDoubleMetaphoneEqual(heard, title);
    boolean misspelt = title.length() >= SHORTEST_SPELLING && apart == 1;
    boolean looks = isAddress(said) ? like >= ALIKE : misspelt;
    return sounds || looks || isShortened(said, heard, title) ? like : 0;
  }

  /** A name that lost a syllable is often written as an abbreviation: "RDS" for Redis. */
  private boolean isShortened(String said, String heard, String title) {
    return said.equals(said.toUpperCase(Locale.ROOT))
        && heard.charAt(heard.length() - 1) == title.charAt(title.length() - 1)
        && title.length() <= 2 * heard.length()
        && common.apply(heard, title) == heard.length();
  }

  /** Whether a name is a web address. */
  static boolean isAddress(String name) {
    return name.contains(".");
  }

  /** An address is alike by its name, not by the ending that thousands share. */
  static String letters(String name) {
    return lower(name).replaceFirst("\\.\\p{L}+$", "").replaceAll("[^\\p{L}]", "");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
