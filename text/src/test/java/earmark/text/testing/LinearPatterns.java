package earmark.text.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows whether the work of a pattern grows with the text alone: it is matched against long runs of
 * its own parts, behind everything with which it may begin, and before what makes it fail.
 */
public final class LinearPatterns {

  private static final int SHORT = 600;

  /** A short text on which characters are looked at more often than that is tried again, longer. */
  private static final int SUSPICIOUS = 50;

  private static final int LONGER = 4;
  private static final int MOST_LOOKS = 250;

  /** Patterns that repeat a choice take a piece of the stack for each character. */
  private static final int DEEP = 20_000;

  private static final int MOST_BEGINNINGS = 8;
  private static final int DEEPEST = 4;

  /** One of each class of characters that patterns name. */
  private static final List<String> CLASSES =
      List.of(
          " ", "a", "A", "1", "é", "♪", "\n", "\u2028", "\u00a0", "<", ">", "/", "(", ")", "[", "]",
          "{", "}", "\\", "*", "_", "-", "–", "#", "&", ";", ":", ",", ".", "!", "'", "’", "\"",
          "@", "|", "=", "Ã", "€", "A ", "a ", "a.", "1,", "0:00", "Ab", "and ");

  /** Without it, a match looks at a number of characters that the pattern alone decides. */
  private static final Pattern REPETITION = Pattern.compile("[*+]|,}");

  private static final Pattern LITERALS =
      Pattern.compile("(?:\\\\[^\\p{L}\\p{N}]|[^\\\\\\[\\](){}|?*+.^$])+");

  /** No part of a match; the run after it does not begin the text. */
  private static final String OTHER = "\u0001";

  private LinearPatterns() {}

  /**
   * An input on which the work grows faster than the text, shortened.
   *
   * @return empty if none was found
   */
  public static Optional<String> slowInput(Pattern pattern) {
    if (!REPETITION.matcher(pattern.pattern()).find()) {
      return Optional.empty();
    }
    Set<String> own = literals(pattern);
    Set<String> runs = new LinkedHashSet<>(CLASSES);
    runs.addAll(own);
    return beginnings(pattern, own).stream()
        .flatMap(begin -> runs.stream().flatMap(run -> slow(pattern, begin, run)))
        .findFirst();
  }

  /** What stands in the pattern as it is, and a time, of which many patterns are made. */
  private static Set<String> literals(Pattern pattern) {
    Set<String> own = new LinkedHashSet<>(List.of("0:00", "A", " "));
    Matcher literals = LITERALS.matcher(pattern.pattern());
    for (int i = 0; i < 15 && literals.find(); i++) {
      own.add(literals.group().replace("\\", "").isEmpty() ? "\\" : unescaped(literals.group()));
    }
    return own;
  }

  private static String unescaped(String literal) {
    return literal.replaceAll("\\\\(.)", "$1");
  }

  /** Texts after which the pattern may still match, nothing among them. */
  private static List<String> beginnings(Pattern pattern, Set<String> own) {
    List<String> all = new ArrayList<>(List.of("", OTHER));
    List<String> last = List.of("");
    for (int depth = 0; depth < DEEPEST; depth++) {
      last =
          last.stream()
              .flatMap(text -> own.stream().map(part -> text + part))
              .filter(text -> mayGoOn(pattern, text))
              .limit(MOST_BEGINNINGS)
              .toList();
      all.addAll(last);
    }
    return all;
  }

  /** Whether more text could still make a match, or a longer one. */
  @SuppressWarnings("JdkObsolete")
  private static boolean mayGoOn(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    boolean matches = matcher.lookingAt();
    return matcher.hitEnd() || (matches && matcher.end() == text.length());
  }

  private static Stream<String> slow(Pattern pattern, String begin, String run) {
    if (!begin.equals(OTHER) && !begin.isEmpty() && !mayGoOn(pattern, begin + run)) {
      return Stream.empty();
    }
    return Stream.of("", "\u2028", "\u0001")
        .filter(end -> isSlow(pattern, begin, run, end))
        .map(end -> begin + run + run + "…" + end);
  }

  private static boolean isSlow(Pattern pattern, String begin, String run, String end) {
    try {
      double few = looks(pattern, begin + run.repeat(SHORT / run.length()) + end);
      if (few > SUSPICIOUS) {
        double many = looks(pattern, begin + run.repeat(LONGER * SHORT / run.length()) + end);
        return many > few * LONGER / 2;
      }
      return begin.isEmpty() && looks(pattern, run.repeat(DEEP / run.length())) > SUSPICIOUS;
    } catch (CountedText.TooMany | StackOverflowError slow) {
      return true;
    }
  }

  /** How often each character is looked at. */
  private static double looks(Pattern pattern, String input) {
    long most = (long) MOST_LOOKS * input.length();
    CountedText whole = new CountedText(input, most);
    CountedText parts = new CountedText(input, most);
    if (!pattern.matcher(whole).matches()) {
      Matcher finding = pattern.matcher(parts);
      while (finding.find()) {
        // Every match is looked for, as in replaceAll.
      }
    }
    return (double) (whole.steps() + parts.steps()) / input.length();
  }
}
