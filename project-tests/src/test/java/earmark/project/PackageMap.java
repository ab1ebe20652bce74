package earmark.project;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the packages of each module that has several, as a document. */
final class PackageMap {

  private static final String INTRODUCTION =
      """
      # Packages

      An arrow leads from a package to one that it uses; an arrow that follows from others is left out. `PackagesTest`
      draws this page from the code. After a change of packages, draw it again with
      `mvn -pl project-tests test -Dtest=PackagesTest -Dearmark.packages.write`.
      """;

  private final String module;
  private final List<SourceFile> files;
  private final PackageGraph graph;

  private PackageMap(String module, List<SourceFile> files) {
    this.module = module;
    this.files = files;
    this.graph = PackageGraph.of(files);
  }

  static String of(Collection<SourceFile> files) {
    Map<String, List<SourceFile>> modules =
        files.stream().collect(groupingBy(SourceFile::module, TreeMap::new, toList()));
    return INTRODUCTION
        + modules.entrySet().stream()
            .map(module -> new PackageMap(module.getKey(), module.getValue()))
            .filter(map -> map.graph.uses().size() > 2)
            .map(PackageMap::section)
            .collect(joining());
  }

  private String section() {
    return "\n## %s\n```mermaid\ngraph TD\n%s```\n\n| package | what |\n|---|---|\n%s"
        .formatted(module, arrows(), meanings());
  }

  private String arrows() {
    StringBuilder arrows = new StringBuilder();
    for (String from : graph.uses().keySet()) {
      arrows.append("    %s[\"%s\"]\n".formatted(id(from), shortened(from)));
      graph
          .nearest(from)
          .forEach(to -> arrows.append("    %s --> %s\n".formatted(id(from), id(to))));
    }
    return arrows.toString();
  }

  private String meanings() {
    return files.stream()
        .filter(file -> !file.packageComment().isEmpty())
        .map(
            file ->
                "| `%s` | %s |\n"
                    .formatted(shortened(file.packageName()), plain(file.packageComment())))
        .collect(joining());
  }

  private static String plain(String comment) {
    return comment.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").replace("|", "\\|");
  }

  private String id(String packageName) {
    return shortened(packageName).replace('.', '_');
  }

  /** Returns a package's name without that of the module's own package. */
  private String shortened(String packageName) {
    String root = graph.uses().firstKey();
    return packageName.equals(root)
        ? root.substring(root.lastIndexOf('.') + 1)
        : packageName.substring(root.length() + 1);
  }
}
