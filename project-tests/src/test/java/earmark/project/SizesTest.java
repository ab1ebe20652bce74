package earmark.project;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps files, methods and modules small enough to be read at once. Tests may be longer. */
class SizesTest {

  private static final int LINES_OF_A_METHOD = 30;
  private static final int LINES_OF_NINE_FILES_IN_TEN = 125;
  private static final double SHARE_OF_A_MODULE = 0.30;

  @Test
  void no_method_is_longer_than_thirty_lines() {
    assertThat(
            JavaSources.main().stream()
                .flatMap(
                    file ->
                        file.methods().stream()
                            .filter(method -> method.lines() > LINES_OF_A_METHOD)
                            .map(
                                method ->
                                    "%s: %s has %d lines"
                                        .formatted(file.path(), method.name(), method.lines()))))
        .isEmpty();
  }

  @Test
  void nine_files_in_ten_have_at_most_125_lines() {
    List<SourceFile> files = JavaSources.main();
    List<String> longer =
        files.stream()
            .filter(file -> file.lines() > LINES_OF_NINE_FILES_IN_TEN)
            .map(file -> file.path() + ": " + file.lines())
            .toList();
    assertThat(longer).hasSizeLessThanOrEqualTo(files.size() / 10);
  }

  @Test
  void no_module_has_thirty_percent_of_the_code() {
    Map<String, Integer> lines =
        JavaSources.main().stream()
            .collect(groupingBy(SourceFile::module, summingInt(SourceFile::lines)));
    int all = lines.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            (module, own) ->
                assertThat(own).as(module).isLessThan((int) (all * SHARE_OF_A_MODULE)));
  }
}
