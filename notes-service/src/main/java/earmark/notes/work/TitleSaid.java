package earmark.notes.work;

import earmark.notes.reading.Word;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Decides whether a title is said, and what it may be misheard as. */
final class TitleSaid {

  /** A title of several words is misheard in at most this share of its letters. */
  private static final double MISHEARD = 0.3;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?=\\P{L}*$)");
  private static final Pattern SUBTITLE = Pattern.compile(": ");

  private final SoundAlikes soundAlikes;

  TitleSaid(SoundAlikes soundAlikes) {
    this.soundAlikes = soundAlikes;
  }

  /**
   * Whether a text has a title, with or without its subtitle; a title of one word needs capitals.
   */
  static boolean in(String text, String title) {
    return Stream.of(title, SUBTITLE.split(title)[0])
        .anyMatch(name -> !words(name).isEmpty() && stands(text, name));
  }

  /** Whether somebody may have heard a title as {@code heardAs}. */
  boolean soundsAlike(String title, String heardAs) {
    String a = Word.plain(title);
    String b = Word.plain(heardAs);
    int apart = LevenshteinDistance.getDefaultInstance().apply(a, b);
    return apart <= MISHEARD * Math.max(a.length(), b.length())
        || soundAlikes.mayBe(heardAs, title);
  }

  private static boolean stands(String text, String name) {
    List<String> wanted = words(name);
    if (wanted.size() > 1) {
      return Collections.indexOfSubList(words(text), wanted) >= 0;
    }
    return Stream.of(text.split("\\s+"))
        .filter(word -> List.of(wanted.getFirst()).equals(words(word)))
        .anyMatch(word -> capitals(word) >= capitals(name));
  }

  private static long capitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+"))
        .map(word -> Word.plain(POSSESSIVE.matcher(word).replaceFirst("")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
