package earmark.ingest.desk;

import earmark.contracts.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Converts the upload form of the desk to the JSON of the API. */
final class UploadForm {

  private static final List<String> FIELDS =
      List.of(
          "title",
          "publishedOn",
          "audioUrl",
          "videoUrl",
          "link",
          "guid",
          "description",
          "durationSeconds",
          "language");

  private UploadForm() {}

  static UploadedEpisode read(HttpServletRequest request) {
    ObjectNode json = EventJson.mapper().createObjectNode();
    ObjectNode show = json.putObject("show");
    show.put("title", request.getParameter("show"));
    show.put("host", request.getParameter("host"));
    for (String field : FIELDS) {
      json.put(field, request.getParameter(field));
    }
    var guests = json.putArray("guests");
    String names = request.getParameter("guests");
    if (names != null) {
      Arrays.stream(names.split("[,\\n]")).forEach(guests::add);
    }
    return UploadedEpisode.of(json);
  }
}
