package earmark.project;

import java.util.List;
import java.util.Set;

/**
 * A Java file, as the compiler parses it.
 *
 * @param path from the root of the project
 * @param module the folder of its module
 * @param packageName its package
 * @param used full names of what it imports or names in full, of this project only
 * @param packageComment the first sentence of the package's Javadoc; empty for other files
 */
record SourceFile(
    String path,
    String module,
    String packageName,
    int lines,
    List<DeclaredType> types,
    List<DeclaredMethod> methods,
    Set<String> used,
    String packageComment) {

  boolean isMain() {
    return path.startsWith(module + "/src/main/");
  }

  /**
   * A type that the file declares.
   *
   * @param nested whether another type contains it
   * @param hidden whether it is private or local
   */
  record DeclaredType(String name, boolean nested, boolean hidden) {}

  /**
   * A method or constructor with a body.
   *
   * @param lines from the brace that opens its body to the one that closes it
   */
  record DeclaredMethod(String name, int lines) {}
}
