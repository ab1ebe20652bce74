package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words within a text.
 *
 * @param before what stands before them
 * @param words themselves
 * @param after what stands after them
 */
record Passage(String before, String words, String after) {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern CLAUSE = Pattern.compile("[,;:|()–—.!?]");

  /**
   * The first place where {@code text} has these words in this order; case and marks may differ.
   */
  static Optional<Passage> find(String words, String text) {
    List<MatchResult> all = spoken(text);
    List<String> wanted = spoken(words).stream().map(word -> Word.plain(word.group())).toList();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int at =
        Collections.indexOfSubList(
            all.stream().map(word -> Word.plain(word.group())).toList(), wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int from = all.get(at).start();
    int to = all.get(at + wanted.size() - 1).end();
    return Optional.of(
        new Passage(text.substring(0, from), text.substring(from, to), text.substring(to)));
  }

  /** What the clause says before the words and after them. */
  String restOfClause() {
    String[] clauses = CLAUSE.split(before, -1);
    return clauses[clauses.length - 1] + " " + (endsClause() ? "" : CLAUSE.split(after, 2)[0]);
  }

  private boolean endsClause() {
    return CLAUSE.matcher(words.substring(words.length() - 1)).matches();
  }

  private static List<MatchResult> spoken(String text) {
    return WORD.matcher(text)
        .results()
        .filter(word -> !Word.plain(word.group()).isEmpty())
        .toList();
  }
}
