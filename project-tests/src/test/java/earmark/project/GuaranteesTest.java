package earmark.project;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that each promise of docs/guarantees.md names tests, and that these exist. */
class GuaranteesTest {

  private static final Path GUARANTEES = ProjectFiles.ROOT.resolve("docs/guarantees.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (`[^|]*) \\|$");
  private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (?!promise )[^|-]");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void every_promise_is_held_by_tests_that_exist() {
    Set<String> tests =
        ProjectFiles.endingWith(".java")
            .filter(file -> file.toString().contains("/src/test/"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(toSet());
    String text = ProjectFiles.read(GUARANTEES);
    List<MatchResult> rows = ROW.matcher(text).results().toList();
    assertThat(rows).hasSize((int) PROMISE.matcher(text).results().count()).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(NAME.matcher(row.group(2)).results().map(name -> name.group(1)))
                    .as(row.group(1))
                    .isNotEmpty()
                    .isSubsetOf(tests));
  }

  @Test
  void what_is_not_promised_is_said() {
    assertThat(ProjectFiles.read(GUARANTEES))
        .contains("## What is not promised", "**Power loss with one replica.**");
  }
}
