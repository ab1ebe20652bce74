package earmark.transcripts.turns;

import earmark.transcripts.raw.CueText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The YAML between two lines of {@code ---} with which many Markdown files begin.
 *
 * @param fields empty when there is none, or when it is broken: the words are worth more
 * @param bodyStart the first line (0-based) after it
 */
public record FrontMatter(Map<?, ?> fields, int bodyStart) {

  private static final String FENCE = "---";

  /** Far more than any file has; numbers and nested lists of any length are slow to read. */
  private static final int LONGEST = 50_000;

  public static FrontMatter of(List<String> lines) {
    boolean fenced = !lines.isEmpty() && lines.getFirst().strip().equals(FENCE);
    int end = fenced ? endFence(lines) : 0;
    return end == 0
        ? new FrontMatter(Map.of(), 0)
        : new FrontMatter(fields(String.join("\n", lines.subList(1, end))), end + 1);
  }

  private static int endFence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(FENCE)) {
        return i;
      }
    }
    return 0;
  }

  private static Map<?, ?> fields(String yaml) {
    if (yaml.length() > LONGEST) {
      return Map.of();
    }
    try {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return loaded instanceof Map<?, ?> map ? map : Map.of();
    } catch (YAMLException broken) {
      return Map.of();
    }
  }

  /** The first of the named fields that says something, on one line. */
  @Nullable String text(String... names) {
    return Arrays.stream(names)
        .map(name -> single(fields.get(name)))
        .map(CueText::spaced)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Lists that hold each other by name would be endless as text. */
  private static String single(@Nullable Object value) {
    return value == null || value instanceof Collection || value instanceof Map
        ? ""
        : value.toString();
  }

  /** The names of a field that is a list, or one string. */
  List<String> list(String name) {
    Object value = fields.get(name);
    Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    return values.map(one -> CueText.spaced(single(one))).filter(one -> !one.isEmpty()).toList();
  }

  /** A number of seconds, rounded. */
  @Nullable Integer seconds(String name) {
    return fields.get(name) instanceof Number number
        ? (int) Math.round(number.doubleValue())
        : null;
  }
}
