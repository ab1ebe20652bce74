package earmark.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Plain English in documents, pages, messages, comments and names: words that engineers do not use,
 * or that say less than the field's own word, are refused.
 */
class WordingTest {

  /** What is refused, and what to write in its place. */
  private static final List<Refused> REFUSED =
      List.of(
          new Refused("mend(?:s|ed|ing)?", "fix, repair, correct"),
          new Refused("told|tell(?:s|ing)? (?:of|how|why|whether)", "say, report, show"),
          new Refused("whoever|whosoever", "anyone who, the operator, the caller"),
          new Refused("of which|wherein|therein|thereof|whereby|hence", "two sentences"),
          new Refused("anew", "again"),
          new Refused("heed(?:s|ed|ing)?", "respect, follow"),
          new Refused("in vain", "without success"),
          new Refused("rightly", "correctly"),
          new Refused("so far as", "as far as"),
          new Refused("amid|amidst", "in, inside"),
          new Refused("seldom", "rarely"),
          new Refused("shall", "must, does"));

  private static final List<String> KINDS =
      List.of(".java", ".md", ".jte", ".yml", ".html", ".js", ".css");

  @Test
  void documents_pages_messages_and_comments_are_plain() {
    List<String> found =
        KINDS.stream()
            .flatMap(ProjectFiles::endingWith)
            .filter(WordingTest::isWrittenByTheProject)
            .flatMap(file -> found(file.toString(), ProjectFiles.read(file)))
            .toList();
    assertThat(found).isEmpty();
  }

  @Test
  void refused_words_are_found_over_the_end_of_a_line() {
    assertThat(found("a.md", "Mend it.\nMendel, and all of\n * which more")).hasSize(2);
    assertThat(found("a.md", "It is said. The caller fixes it. Tell me.")).isEmpty();
  }

  /** Tests and resources quote what people say. */
  private static boolean isWrittenByTheProject(Path file) {
    String path = ProjectFiles.ROOT.relativize(file).toString();
    return !path.contains("/src/test/")
        && !path.startsWith("samples/src/main/resources/")
        && !path.equals("SECURITY.md");
  }

  private static Stream<String> found(String file, String text) {
    return REFUSED.stream()
        .flatMap(
            refused ->
                refused
                    .in()
                    .matcher(text)
                    .results()
                    .map(
                        match ->
                            "%s:%d: \"%s\"; write %s"
                                .formatted(
                                    file,
                                    text.substring(0, match.start()).lines().count(),
                                    match.group(),
                                    refused.instead())));
  }

  private record Refused(String words, String instead) {

    /** Returns the pattern of the words, whose spaces may be the end of a line of a comment. */
    Pattern in() {
      return Pattern.compile(
          "(?iU)\\b(?:" + words.replace(" ", "\\s+(?:(?:\\*|//)\\s+)?") + ")\\b");
    }
  }
}
