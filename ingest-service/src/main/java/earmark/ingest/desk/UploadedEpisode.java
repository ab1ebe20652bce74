package earmark.ingest.desk;

import earmark.contracts.About;
import earmark.contracts.EventJson;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import earmark.ingest.intake.EpisodeFacts;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.NameList;
import earmark.ingest.intake.ShowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The metadata of an uploaded episode. */
record UploadedEpisode(ShowFacts show, EpisodeFacts episode) {

  /**
   * Parses the JSON part of a request.
   *
   * @throws FieldRefused if {@code text} is not a JSON object
   * @throws UploadRefused with all fields that are missing or invalid
   */
  static UploadedEpisode parse(String text) {
    return of(object(text));
  }

  /**
   * Returns the metadata in a JSON object; ignores unknown fields.
   *
   * @throws UploadRefused with all fields that are missing or invalid
   */
  static UploadedEpisode of(JsonNode json) {
    var fields = new UploadedFields(json);
    ShowFacts show = fields.checked(() -> show(fields));
    EpisodeFacts episode = episode(fields);
    fields.throwIfRefused();
    return new UploadedEpisode(Objects.requireNonNull(show), episode);
  }

  private static JsonNode object(String text) {
    try {
      JsonNode json = EventJson.mapper().readTree(text);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      throw new FieldRefused(
          "episode",
          "The part episode is not JSON (%s). Send a JSON object."
              .formatted(e.getOriginalMessage()));
    }
    throw new FieldRefused("episode", "The part episode is not a JSON object. Send one.");
  }

  private static ShowFacts show(UploadedFields fields) {
    JsonNode show = fields.json().path("show");
    String title = show.isObject() ? UploadedFields.text(show, "title") : fields.text("show");
    if (title == null) {
      throw new FieldRefused("show", "The show is missing. Add the field show.");
    }
    List<String> hosts = new ArrayList<>(UploadedFields.names(show.path("host")));
    hosts.addAll(UploadedFields.names(show.path("hosts")));
    return ShowFacts.ofUpload(
        show.isObject() ? UploadedFields.text(show, "id") : null, title, hosts);
  }

  private static EpisodeFacts episode(UploadedFields fields) {
    return new EpisodeFacts(
        fields.text("guid"),
        fields.text("title"),
        fields.date("publishedOn"),
        new Media(
            fields.seconds("durationSeconds"),
            fields.link("audioUrl"),
            fields.text("audioType"),
            fields.link("videoUrl")),
        new About(
            fields.link("link"),
            fields.text("description"),
            fields.link("artworkUrl"),
            fields.text("language")),
        NameList.of(UploadedFields.names(fields.json().path("guests"))).stream()
            .map(name -> new Person(name, Person.Role.GUEST))
            .toList(),
        Moments.NONE);
  }
}
