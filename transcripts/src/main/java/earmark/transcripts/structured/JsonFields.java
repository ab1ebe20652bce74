package earmark.transcripts.structured;

import earmark.text.Interruption;
import earmark.transcripts.raw.RecordSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The known fields of one JSON object. Everything else is skipped unread, so an object of any size
 * takes no more memory than its words.
 */
final class JsonFields {

  /** Stands for an object or a list where a single value is expected. */
  private static final String NESTED = "{…}";

  private static final Set<String> LISTS = Set.of("words", "segs");
  private static final Set<String> VALUES =
      Set.of(
          "speaker",
          "body",
          "text",
          "word",
          "utf8",
          "startTime",
          "start",
          "timestamp",
          "endTime",
          "end",
          "duration",
          "tStartMs",
          "dDurationMs",
          "tOffsetMs");

  private final Map<String, @Nullable String> values = new HashMap<>();
  private final @Nullable Set<String> marks;
  private final List<JsonFields> words = new ArrayList<>();

  private JsonFields(@Nullable Set<String> marks) {
    this.marks = marks;
  }

  /**
   * Reads the value at which {@code json} stands; one that is no object has no fields.
   *
   * @param marks receives the names of fields that tell which tool wrote the file; null for none
   * @param size counts the words
   * @throws earmark.transcripts.raw.TranscriptRefused if there are more words than fit
   */
  static JsonFields read(JsonParser json, @Nullable Set<String> marks, RecordSize size) {
    Interruption.check();
    JsonFields fields = new JsonFields(marks);
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return fields;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      fields.take(name, json.nextToken(), json, size);
    }
    return fields;
  }

  private void take(String name, JsonToken value, JsonParser json, RecordSize size) {
    if (marks != null && JsonDocument.MARKS.contains(name)) {
      marks.add(name);
    }
    if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        size.add(null, "");
        words.add(read(json, null, size));
      }
    } else if (VALUES.contains(name)) {
      values.put(name, value(value, json));
    }
    json.skipChildren();
  }

  private static @Nullable String value(JsonToken token, JsonParser json) {
    return switch (token) {
      case VALUE_NULL -> null;
      case START_OBJECT, START_ARRAY -> NESTED;
      default -> json.getString();
    };
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The first of the named fields that has a value; null if none has. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The same, as text; empty if there is none. */
  String text(String... names) {
    String value = first(names);
    return value == null || value.equals(NESTED) ? "" : value;
  }

  /** A whole number; {@code otherwise} if there is none that any recording could have. */
  long number(String name, long otherwise) {
    String value = first(name);
    double number = value == null ? Double.NaN : JsonEntry.number(value);
    return Double.isNaN(number) || Math.abs(number) > 1000 * JsonEntry.MAX_SECONDS
        ? otherwise
        : (long) number;
  }

  /** The entries of the list of words, or of YouTube's segments. */
  List<JsonFields> words() {
    return words;
  }
}
