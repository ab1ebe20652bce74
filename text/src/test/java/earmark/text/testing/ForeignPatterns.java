package earmark.text.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The patterns that a module holds against foreign text: all of its constants. */
public final class ForeignPatterns {

  private ForeignPatterns() {}

  /**
   * The patterns of classes below {@code folder} by class and name of the constant.
   *
   * @param folder of compiled classes, such as {@code target/classes}
   * @param within the part of it that is looked at, such as {@code earmark/feeds}
   */
  public static Map<String, Pattern> in(Path folder, String within) {
    try (Stream<Path> files = Files.walk(folder.resolve(within))) {
      Map<String, Pattern> found = new TreeMap<>();
      files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .forEach(name -> add(name, found));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String name, Map<String, Pattern> found) {
    try {
      Class<?> type = Class.forName(name);
      Arrays.stream(type.getDeclaredFields())
          .filter(field -> field.getType() == Pattern.class)
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .forEach(field -> found.put(type.getName() + "." + field.getName(), value(field)));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pattern value(Field field) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
