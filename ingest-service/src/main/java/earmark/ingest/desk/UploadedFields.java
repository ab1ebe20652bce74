package earmark.ingest.desk;

import earmark.ingest.intake.FieldRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of an upload. Collects the invalid ones, so that all are reported at once. */
final class UploadedFields {

  private static final int MAX_SECONDS = 1_000_000;

  private final JsonNode json;
  private final List<FieldRefused> refused = new ArrayList<>();

  UploadedFields(JsonNode json) {
    this.json = json;
  }

  JsonNode json() {
    return json;
  }

  /** Returns the value, or null if its field is refused. */
  <T> @Nullable T checked(Supplier<? extends @Nullable T> value) {
    try {
      return value.get();
    } catch (FieldRefused e) {
      refused.add(e);
      return null;
    }
  }

  /**
   * Ends the reading.
   *
   * @throws UploadRefused if any field was refused
   */
  void throwIfRefused() {
    if (!refused.isEmpty()) {
      throw new UploadRefused(refused);
    }
  }

  @Nullable String text(String field) {
    return text(json, field);
  }

  @Nullable String link(String field) {
    return checked(() -> requireLink(field, text(field)));
  }

  @Nullable LocalDate date(String field) {
    return checked(() -> requireDate(field, text(field)));
  }

  @Nullable Integer seconds(String field) {
    return checked(() -> requireSeconds(field, json.path(field)));
  }

  private static @Nullable String requireLink(String field, @Nullable String url) {
    if (url != null && !url.matches("(?i)https?://[^\\s]+")) {
      throw new FieldRefused(
          field, "%s must be a URL that starts with http:// or https://.".formatted(field));
    }
    return url;
  }

  private static @Nullable LocalDate requireDate(String field, @Nullable String date) {
    try {
      return date == null ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeException e) {
      throw new FieldRefused(
          field, "%s must be a date as YYYY-MM-DD, such as 2026-03-04.".formatted(field));
    }
  }

  private static @Nullable Integer requireSeconds(String field, JsonNode seconds) {
    if (seconds.isMissingNode() || seconds.isNull() || seconds.asString("").isBlank()) {
      return null;
    }
    double value = seconds.asDouble(-1);
    if (value < 0 || value > MAX_SECONDS) {
      throw new FieldRefused(
          field, "%s must be a number of seconds from 0 to %d.".formatted(field, MAX_SECONDS));
    }
    return (int) Math.round(value);
  }

  /** Returns one or several names, each given as text or as an object with a name. */
  static List<String> names(JsonNode node) {
    List<JsonNode> nodes = node.isArray() ? List.copyOf(node.values()) : List.of(node);
    List<String> names = new ArrayList<>();
    for (JsonNode one : nodes) {
      String name = one.isObject() ? one.path("name").asString("") : one.asString("");
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Returns the text of a field; null if it is missing or blank. */
  static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asString("");
    return text.isBlank() ? null : text.strip();
  }
}
