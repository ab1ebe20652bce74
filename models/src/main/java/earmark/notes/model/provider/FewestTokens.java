package earmark.notes.model.provider;

import earmark.notes.model.ModelQuestion;
import java.util.regex.Pattern;

/**
 * The fewest tokens that a question can have, whatever the tokenizer: none of them joins two words
 * or two numbers of several digits, nor more than a few characters of a script without spaces.
 */
final class FewestTokens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+|\\p{N}+");
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  private static final int CHARACTERS_A_TOKEN = 6;

  private FewestTokens() {}

  static long in(ModelQuestion question) {
    return in(question.instructions()) + in(question.material());
  }

  static long in(String text) {
    long words = WORD.matcher(text).results().count();
    long unspaced = UNSPACED.matcher(text).results().count();
    return Math.max(words, unspaced / CHARACTERS_A_TOKEN);
  }
}
