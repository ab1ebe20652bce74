package earmark.project;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package uses which.
 *
 * @param uses for each package those that it uses, without itself
 */
record PackageGraph(SortedMap<String, NavigableSet<String>> uses) {

  static PackageGraph of(Collection<SourceFile> files) {
    Set<String> packages = files.stream().map(SourceFile::packageName).collect(toSet());
    SortedMap<String, NavigableSet<String>> uses = new TreeMap<>();
    for (SourceFile file : files) {
      String from = file.packageName();
      NavigableSet<String> used = uses.computeIfAbsent(from, name -> new TreeSet<>());
      file.used().stream()
          .map(name -> packageOf(name, packages))
          .filter(to -> !to.isEmpty() && !to.equals(from))
          .forEach(used::add);
    }
    return new PackageGraph(uses);
  }

  /** Returns the package in which a type or member is; empty for one of another project. */
  private static String packageOf(String name, Set<String> packages) {
    String shorter = name;
    while (!packages.contains(shorter)) {
      int dot = shorter.lastIndexOf('.');
      if (dot < 0) {
        return "";
      }
      shorter = shorter.substring(0, dot);
    }
    return shorter;
  }

  /** Returns the packages that use themselves by way of others. */
  List<String> inCycles() {
    return uses.keySet().stream().filter(name -> reachable(name).contains(name)).toList();
  }

  /** Returns what a package uses, unless another package that it uses leads there too. */
  NavigableSet<String> nearest(String name) {
    NavigableSet<String> used = used(name);
    return used.stream()
        .filter(
            to ->
                used.stream()
                    .noneMatch(other -> !other.equals(to) && reachable(other).contains(to)))
        .collect(toCollection(TreeSet::new));
  }

  private NavigableSet<String> used(String name) {
    return uses.getOrDefault(name, Collections.emptyNavigableSet());
  }

  private Set<String> reachable(String from) {
    Set<String> seen = new HashSet<>();
    visit(from, seen);
    return seen;
  }

  private void visit(String from, Set<String> seen) {
    for (String to : used(from)) {
      if (seen.add(to)) {
        visit(to, seen);
      }
    }
  }
}
