package earmark.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final Path DOCUMENT = ProjectFiles.ROOT.resolve("docs/packages.md");

  @Test
  void no_package_uses_itself_by_way_of_others() {
    PackageGraph graph = PackageGraph.of(JavaSources.main());
    assertThat(graph.uses()).hasSizeGreaterThan(20);
    assertThat(graph.inCycles()).isEmpty();
  }

  @Test
  void the_drawn_packages_are_those_of_the_code() throws IOException {
    String drawn = PackageMap.of(JavaSources.main());
    if (System.getProperty("earmark.packages.write") != null) {
      Files.writeString(DOCUMENT, drawn);
    }
    assertThat(ProjectFiles.read(DOCUMENT))
        .as("draw it again with -Dearmark.packages.write")
        .isEqualTo(drawn);
  }

  @Test
  void cycles_and_arrows_that_follow_from_others_are_found() {
    PackageGraph cycle =
        PackageGraph.of(List.of(file("a", "b.B"), file("b", "c.C"), file("c", "a.A")));
    assertThat(cycle.inCycles()).containsExactly("a", "b", "c");
    PackageGraph layers =
        PackageGraph.of(List.of(file("a", "b.B", "c.C.inner"), file("b", "c.C"), file("c", "d.D")));
    assertThat(layers.inCycles()).isEmpty();
    assertThat(layers.uses().get("a")).containsExactly("b", "c");
    assertThat(layers.nearest("a")).containsExactly("b");
  }

  private static SourceFile file(String packageName, String... used) {
    return new SourceFile("p", "m", packageName, 1, List.of(), List.of(), Set.of(used), "");
  }
}
