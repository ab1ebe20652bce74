package earmark.text.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that a module holds against foreign text: all of its constants, those of the
 * constants of enums, and what is written where it is used.
 */
public final class ForeignPatterns {

  private ForeignPatterns() {}

  /**
   * The patterns of classes below {@code folder} by class and name of the constant or method.
   *
   * @param folder of compiled classes, such as {@code target/classes}
   * @param within the part of it that is looked at, such as {@code earmark/feeds}
   */
  public static Map<String, Pattern> in(Path folder, String within) {
    try (Stream<Path> files = Files.walk(folder.resolve(within))) {
      Map<String, Pattern> found = new TreeMap<>();
      files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .forEach(
              file -> {
                String name = folder.relativize(file).toString();
                addHeld(name.substring(0, name.length() - 6).replace('/', '.'), found);
                found.putAll(WrittenPatterns.in(file));
              });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addHeld(String name, Map<String, Pattern> found) {
    try {
      Class<?> type = Class.forName(name, false, ForeignPatterns.class.getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        boolean constant = Modifier.isStatic(field.getModifiers());
        if (field.getType() == Pattern.class && (constant || type.isEnum())) {
          List<?> holders =
              constant ? Collections.singletonList(null) : List.of(type.getEnumConstants());
          holders.forEach(holder -> found.put(named(type, field, holder), value(field, holder)));
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String named(Class<?> type, Field field, @Nullable Object holder) {
    return type.getName() + "." + (holder == null ? field.getName() : holder);
  }

  private static Pattern value(Field field, @Nullable Object holder) {
    try {
      field.setAccessible(true);
      return (Pattern) field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
