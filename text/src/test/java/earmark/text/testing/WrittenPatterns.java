package earmark.text.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that methods write where they use them, such as {@code text.split("\\s+")}. Those of
 * constants are no part of methods.
 */
final class WrittenPatterns {

  private static final Set<String> OF_STRING =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  private static final String REGEX = "java/util/regex/Pattern";

  private WrittenPatterns() {}

  /**
   * Returns the patterns by method and by their own text. What is put together when the program
   * runs is not among them.
   *
   * @param compiled file of the class
   */
  static Map<String, Pattern> in(Path compiled) {
    try {
      ClassModel type = ClassFile.of().parse(compiled);
      Map<String, Pattern> found = new TreeMap<>();
      String name = type.thisClass().asInternalName().replace('/', '.');
      for (MethodModel method : type.methods()) {
        if (method.methodName().equalsString("<clinit>")) {
          continue;
        }
        String caller = name + "." + method.methodName();
        method.code().ifPresent(code -> add(caller, code, found));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String caller, CodeModel code, Map<String, Pattern> found) {
    List<Instruction> steps =
        code.elementList().stream()
            .filter(Instruction.class::isInstance)
            .map(Instruction.class::cast)
            .toList();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof InvokeInstruction call && takesPattern(call)) {
        // One instruction loads an argument unless that is put together.
        int first = i - call.typeSymbol().parameterCount();
        if (first >= 0 && constant(steps.get(first)) instanceof String pattern) {
          found.put(caller + " " + pattern, compile(call, pattern, constant(steps.get(i - 1))));
        }
      }
    }
  }

  private static boolean takesPattern(InvokeInstruction call) {
    String name = call.name().stringValue();
    return switch (call.owner().asInternalName()) {
      case "java/lang/String" -> OF_STRING.contains(name);
      case REGEX -> name.equals("compile") || name.equals("matches");
      default -> false;
    };
  }

  private static @Nullable Object constant(Instruction step) {
    return step instanceof ConstantInstruction loads ? loads.constantValue() : null;
  }

  private static Pattern compile(InvokeInstruction call, String pattern, @Nullable Object last) {
    boolean hasFlags = call.owner().asInternalName().equals(REGEX);
    return Pattern.compile(pattern, hasFlags && last instanceof Integer flags ? flags : 0);
  }
}
