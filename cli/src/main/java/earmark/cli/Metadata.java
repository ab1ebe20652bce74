package earmark.cli;

import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a table says of the transcripts of a folder.
 *
 * @param byFile the fields of the upload door by the transcript's file
 */
record Metadata(Map<Path, Map<String, Object>> byFile) {

  /** Names of tables that are found by themselves. */
  private static final List<String> NAMES =
      List.of("episodes.csv", "episodes.yaml", "episodes.yml");

  /** Fields that hold several names; in CSV they are separated by semicolons. */
  private static final Set<String> LISTS = Set.of("guests", "hosts");

  private static final String FILE = "file";

  static final Metadata NONE = new Metadata(Map.of());

  Metadata {
    byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
  }

  /** The table in {@code folder}; {@link #NONE} where it has none. */
  static Metadata in(Path folder) {
    return NAMES.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(Metadata::read)
        .orElse(NONE);
  }

  /**
   * Reads a table: CSV with a header line, or a list in YAML. Its files are looked for beside it.
   *
   * @throws StackFailure if it cannot be read, or names a file that is not there
   */
  static Metadata read(Path table) {
    try {
      List<Map<String, Object>> rows = isCsv(table) ? csv(table) : yaml(table);
      Map<Path, Map<String, Object>> byFile = new LinkedHashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        Map<String, Object> row = new HashMap<>(rows.get(i));
        byFile.put(file(table, i + 1, row.remove(FILE)), row);
      }
      return new Metadata(byFile);
    } catch (IOException | JacksonException e) {
      String cause = e instanceof JacksonException j ? j.getOriginalMessage() : e.getMessage();
      throw new StackFailure(
          "%s cannot be read as a table: %s. Correct the file.".formatted(table, cause));
    }
  }

  static boolean isTable(Path file) {
    return NAMES.contains(file.getFileName().toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isCsv(Path table) {
    return table.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static Path file(Path table, int row, @Nullable Object name) {
    if (name == null) {
      throw new StackFailure(
          "Episode %d of %s names no file. Add the column file.".formatted(row, table));
    }
    Path file = table.toAbsolutePath().resolveSibling(name.toString()).normalize();
    if (!Files.isRegularFile(file)) {
      throw new StackFailure(
          "Episode %d of %s names the file %s, which does not exist. Correct the name."
              .formatted(row, table, name));
    }
    return file;
  }

  private static List<Map<String, Object>> csv(Path table) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    var reader =
        new CsvMapper().readerFor(JsonNode.class).with(CsvSchema.emptySchema().withHeader());
    try (var all = reader.<JsonNode>readValues(text(table))) {
      while (all.hasNext()) {
        rows.add(row(all.next()));
      }
    }
    return rows;
  }

  /** Spreadsheets put a byte order mark before UTF-8. */
  private static String text(Path table) throws IOException {
    try {
      String text = Files.readString(table);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("it is not encoded in UTF-8; save it in UTF-8", e);
    }
  }

  private static List<Map<String, Object>> yaml(Path table) throws IOException {
    JsonNode root = new YAMLMapper().readTree(text(table));
    JsonNode list = root.isArray() ? root : root.path("episodes");
    if (!list.isArray()) {
      throw new IOException("it is not a list of episodes");
    }
    return list.valueStream().map(Metadata::row).toList();
  }

  private static Map<String, Object> row(JsonNode node) {
    Map<String, Object> row = new HashMap<>();
    node.properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isArray()) {
                row.put(field.getKey(), value.valueStream().map(JsonNode::asString).toList());
              } else if (!value.asString("").isBlank()) {
                row.put(field.getKey(), single(field.getKey(), value.asString().strip()));
              }
            });
    return row;
  }

  private static Object single(String field, String value) {
    return LISTS.contains(field) ? List.of(value.split("(?:(?<!\\s)\\s+)?;\\s*")) : value;
  }
}
