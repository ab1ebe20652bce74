package earmark.contracts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an event has all that its record promises: JSON that lacks a field makes a record
 * with a null in it, which would fail far from its cause.
 */
public final class Complete {

  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return type.isRecord()
              ? Arrays.stream(type.getRecordComponents()).map(Part::of).toList()
              : List.of();
        }
      };

  private Complete() {}

  /** A component of a record. */
  private record Part(String name, MethodHandle value, boolean optional) {

    static Part of(RecordComponent component) {
      try {
        AnnotatedType type = component.getAnnotatedType();
        MethodHandle value = MethodHandles.lookup().unreflect(component.getAccessor());
        return new Part(component.getName(), value, type.isAnnotationPresent(Nullable.class));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("Records of contracts are public", e);
      }
    }

    @Nullable Object of(Object record) {
      try {
        return value.invoke(record);
      } catch (Throwable e) {
        throw new IllegalStateException("The value of " + name + " cannot be read", e);
      }
    }
  }

  /**
   * Returns {@code event}.
   *
   * @throws IncompleteEvent if a component that is not {@link Nullable} is null, at any depth;
   *     names it
   */
  public static <T> T require(T event) {
    check(event, "");
    return event;
  }

  private static void check(Object value, String path) {
    if (value instanceof List<?> list) {
      list.forEach(each -> check(each, path));
    }
    for (Part part : PARTS.get(value.getClass())) {
      String name = path.isEmpty() ? part.name() : path + "." + part.name();
      Object of = part.of(value);
      if (of != null) {
        check(of, name);
      } else if (!part.optional()) {
        throw new IncompleteEvent(name);
      }
    }
  }
}
