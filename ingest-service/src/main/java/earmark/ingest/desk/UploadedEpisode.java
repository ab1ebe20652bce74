package earmark.ingest.desk;

import earmark.contracts.EventJson;
import earmark.contracts.Person;
import earmark.ingest.intake.EpisodeFacts;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.ShowFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What an upload says about its episode, as JSON. Fields that it does not know are ignored. */
final class UploadedEpisode {

  private final JsonNode json;

  UploadedEpisode(JsonNode json) {
    this.json = json;
  }

  /**
   * Parses the part of a request.
   *
   * @throws FieldRefused if it is not a JSON object
   */
  static UploadedEpisode parse(String text) {
    try {
      JsonNode json = EventJson.mapper().readTree(text);
      if (!json.isObject()) {
        throw new FieldRefused("episode", "The part episode is not a JSON object. Send one.");
      }
      return new UploadedEpisode(json);
    } catch (JacksonException e) {
      throw new FieldRefused(
          "episode",
          "The part episode is not JSON (%s). Send a JSON object."
              .formatted(e.getOriginalMessage()));
    }
  }

  ShowFacts show() {
    JsonNode show = json.path("show");
    String title = show.isObject() ? text(show, "title") : text(json, "show");
    if (title == null) {
      throw new FieldRefused("show", "The episode names no show. Add the field show.");
    }
    List<String> hosts = new ArrayList<>(names(show.path("host")));
    hosts.addAll(names(show.path("hosts")));
    return ShowFacts.ofUpload(show.isObject() ? text(show, "id") : null, title, hosts);
  }

  EpisodeFacts episode() {
    return new EpisodeFacts(
        text(json, "guid"),
        text(json, "title"),
        date(),
        duration(),
        link("audioUrl"),
        text(json, "audioType"),
        link("videoUrl"),
        link("link"),
        text(json, "description"),
        link("artworkUrl"),
        text(json, "language"),
        names(json.path("guests")).stream()
            .map(name -> new Person(name, Person.Role.GUEST))
            .toList(),
        List.of(),
        List.of());
  }

  private @Nullable LocalDate date() {
    String date = text(json, "publishedOn");
    try {
      return date == null ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeException e) {
      throw new FieldRefused(
          "publishedOn", "%s is not a date. Write it as 2026-03-04.".formatted(date));
    }
  }

  private @Nullable Integer duration() {
    JsonNode seconds = json.path("durationSeconds");
    if (seconds.isMissingNode() || seconds.isNull() || seconds.asString("").isBlank()) {
      return null;
    }
    double value = seconds.asDouble(-1);
    if (value < 0 || value > 1_000_000) {
      throw new FieldRefused("durationSeconds", "The duration must be a number of seconds.");
    }
    return (int) Math.round(value);
  }

  private @Nullable String link(String field) {
    String url = text(json, field);
    if (url != null && !url.matches("(?i)https?://[^\\s]+")) {
      throw new FieldRefused(field, "%s must begin with http:// or https://.".formatted(field));
    }
    return url;
  }

  /** One name, or several, each as text or as an object with a name. */
  private static List<String> names(JsonNode node) {
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

  private static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asString("");
    return text.isBlank() ? null : text.strip();
  }
}
