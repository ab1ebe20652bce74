package earmark.project;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the documents of the project name files and classes that exist. */
class DocumentationTest {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)>\\s#]+)[^)]*\\)");
  private static final Pattern ABSOLUTE = Pattern.compile("^[a-z][a-z0-9+.-]*:.*|^//.*");

  /** A class, or a member or nested type of one, in backticks. */
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-zA-Z0-9_./-]*/)?(\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*)(?:\\.[\\p{L}_()]+)*`");

  /** Types of libraries that recipes name. */
  private static final Set<String> OF_LIBRARIES = Set.of("Duration", "DataSize");

  @Test
  void every_relative_link_leads_to_a_file() {
    assertThat(documents())
        .isNotEmpty()
        .allSatisfy(document -> assertThat(broken(document)).as(document.toString()).isEmpty());
  }

  @Test
  void every_class_that_guides_name_exists() {
    Set<String> known =
        ProjectFiles.endingWith(".java").map(DocumentationTest::typeName).collect(toSet());
    assertThat(guides())
        .isNotEmpty()
        .allSatisfy(
            guide ->
                assertThat(classes(ProjectFiles.read(guide)))
                    .as(guide.toString())
                    .isSubsetOf(Stream.of(known, OF_LIBRARIES).flatMap(Set::stream).toList()));
  }

  @Test
  void links_and_classes_are_found_in_a_text() {
    String text =
        "See [it](a/b.md#c) and `Draft`, `Progress.Stage`, `x/Import.java`, `POST`, `main`.";
    assertThat(links(text)).containsExactly("a/b.md");
    assertThat(classes(text)).containsExactly("Draft", "Progress", "Import");
  }

  private static List<String> broken(Path document) {
    return links(ProjectFiles.read(document)).stream()
        .filter(link -> !ABSOLUTE.matcher(link).matches())
        .filter(link -> !Files.exists(document.resolveSibling(link)))
        .toList();
  }

  private static List<String> links(String text) {
    return found(LINK, FENCE.matcher(text).replaceAll(""));
  }

  private static List<String> classes(String text) {
    return found(CLASS, FENCE.matcher(text).replaceAll(""));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static List<Path> documents() {
    return ProjectFiles.endingWith(".md").toList();
  }

  private static List<Path> guides() {
    Path docs = ProjectFiles.ROOT.resolve("docs");
    return documents().stream()
        .filter(file -> file.startsWith(docs))
        .filter(file -> !file.startsWith(docs.resolve("measurements")))
        .filter(file -> !file.startsWith(docs.resolve("decisions")))
        .filter(file -> !file.equals(docs.resolve("operating.md")))
        .toList();
  }

  private static String typeName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
