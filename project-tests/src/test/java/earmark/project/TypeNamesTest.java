package earmark.project;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.project.SourceFile.DeclaredType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A name means one type, wherever in the project it is read. Private and local types may share. */
class TypeNamesTest {

  @Test
  void every_type_has_a_name_of_its_own() {
    assertThat(shared(JavaSources.all())).isEmpty();
  }

  @Test
  void types_of_one_name_are_found_whether_nested_or_not() {
    List<SourceFile> files =
        List.of(
            file("a/Head.java", new DeclaredType("Head", false, false)),
            file("b/Body.java", new DeclaredType("Head", true, false)),
            file("c/Foot.java", new DeclaredType("Foot", false, false)),
            file("d/Hand.java", new DeclaredType("Foot", true, true)));
    assertThat(shared(files)).isEqualTo(Map.of("Head", List.of("a/Head.java", "b/Body.java")));
  }

  private static Map<String, List<String>> shared(List<SourceFile> files) {
    Map<String, List<String>> paths =
        files.stream()
            .flatMap(file -> file.types().stream().map(type -> Map.entry(type, file.path())))
            .filter(declared -> !declared.getKey().hidden())
            .collect(
                groupingBy(
                    declared -> declared.getKey().name(),
                    TreeMap::new,
                    mapping(Map.Entry::getValue, toList())));
    paths.values().removeIf(declaring -> declaring.size() == 1);
    return paths;
  }

  private static SourceFile file(String path, DeclaredType type) {
    return new SourceFile(path, "m", "p", 1, List.of(type), List.of(), Set.of(), "");
  }
}
