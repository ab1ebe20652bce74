package earmark.text.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks every pattern of a module: the module's test extends this class and stands in the root
 * package of the module. Each pattern counts as one that meets foreign text of any length.
 */
public abstract class PatternsKit {

  private static final Path CLASSES = Path.of("target/classes");

  /** Whether what is held or written there meets text that is not the project's own. */
  protected boolean meetsForeignText(String name) {
    return true;
  }

  @TestFactory
  Stream<DynamicTest> a_pattern_takes_work_that_grows_with_the_text_alone() {
    String within = getClass().getPackageName().replace('.', '/');
    return ForeignPatterns.in(CLASSES, within).entrySet().stream()
        .filter(named -> meetsForeignText(named.getKey()))
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.getKey(),
                    () ->
                        assertThat(LinearPatterns.slowInput(named.getValue()))
                            .as(named.getKey())
                            .isEmpty()));
  }
}
