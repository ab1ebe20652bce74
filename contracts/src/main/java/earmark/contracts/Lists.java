package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of events that were written before a field was added arrive as null. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
