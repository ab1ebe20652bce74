package earmark.project;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import earmark.project.SourceFile.DeclaredMethod;
import earmark.project.SourceFile.DeclaredType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Collects what tests want to know of a parsed file. */
final class SourceScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final String OWN = "earmark.";

  private final CompilationUnitTree unit;
  private final Trees trees;
  private final List<DeclaredType> types = new ArrayList<>();
  private final List<DeclaredMethod> methods = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private SourceScanner(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    this.trees = trees;
  }

  static SourceFile scan(CompilationUnitTree unit, Trees trees) {
    var scanner = new SourceScanner(unit, trees);
    unit.getImports().forEach(scanner::use);
    scanner.scan(new TreePath(unit), null);
    Path path =
        ProjectFiles.ROOT
            .toAbsolutePath()
            .normalize()
            .relativize(Path.of(unit.getSourceFile().toUri()));
    return new SourceFile(
        path.toString(),
        path.getName(0).toString(),
        String.valueOf(unit.getPackageName()),
        (int)
            unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit)),
        scanner.types,
        scanner.methods,
        scanner.used,
        scanner.packageComment());
  }

  private void use(ImportTree imported) {
    use(imported.getQualifiedIdentifier().toString());
  }

  private void use(String name) {
    if (name.startsWith(OWN)) {
      used.add(name);
    }
  }

  private String packageComment() {
    if (unit.getPackage() == null) {
      return "";
    }
    String comment = trees.getDocComment(TreePath.getPath(unit, unit.getPackage()));
    return comment == null ? "" : comment.strip().replaceAll("\\s+", " ").replaceAll("\\. .*", ".");
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    String name = type.getSimpleName().toString();
    if (!name.isEmpty()) {
      boolean member = parent instanceof ClassTree;
      boolean local = !member && !(parent instanceof CompilationUnitTree);
      boolean hidden = local || type.getModifiers().getFlags().contains(Modifier.PRIVATE);
      types.add(new DeclaredType(name, member || local, hidden));
    }
    return super.visitClass(type, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    if (method.getBody() != null) {
      methods.add(new DeclaredMethod(method.getName().toString(), lines(method.getBody())));
    }
    return super.visitMethod(method, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void nothing) {
    if (name.toString().startsWith(OWN)) {
      use(name.toString());
      return null;
    }
    return super.visitMemberSelect(name, null);
  }

  @Override
  public @Nullable Void visitPackage(PackageTree declared, @Nullable Void nothing) {
    return null;
  }

  private int lines(Tree tree) {
    var positions = trees.getSourcePositions();
    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    return (int) (last - first + 1);
  }
}
