package earmark.cli.desk;

import earmark.contracts.EventJson;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a door says when it refuses (RFC 9457), as one text for the operator. */
final class Problem {

  private Problem() {}

  static String in(HttpResponse<String> answer) {
    String said = said(answer.body());
    return said.isBlank() ? "%s answered %d.".formatted(answer.uri(), answer.statusCode()) : said;
  }

  private static String said(String body) {
    try {
      JsonNode problem = EventJson.mapper().readTree(body);
      return Stream.of("title", "detail", "remedy")
          .map(member -> problem.path(member).asString(""))
          .filter(text -> !text.isBlank())
          .distinct()
          .collect(Collectors.joining(": "));
    } catch (JacksonException e) {
      return body.strip();
    }
  }
}
