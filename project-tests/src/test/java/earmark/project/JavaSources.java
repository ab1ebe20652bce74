package earmark.project;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All Java files of the project, parsed once by the compiler. */
final class JavaSources {

  private static final List<SourceFile> ALL =
      parse(ProjectFiles.endingWith(".java").map(ProjectFiles.ROOT::relativize).toList());

  private JavaSources() {}

  static List<SourceFile> all() {
    return ALL;
  }

  static List<SourceFile> main() {
    return ALL.stream().filter(SourceFile::isMain).toList();
  }

  private static List<SourceFile> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var objects =
          manager.getJavaFileObjectsFromPaths(
              files.stream().map(ProjectFiles.ROOT::resolve).toList());
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, objects);
      Trees trees = Trees.instance(task);
      List<SourceFile> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(SourceScanner.scan(unit, trees));
      }
      return List.copyOf(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
