package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which events are written as JSON and read back. */
public final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private EventJson() {}

  /** A mapper that leaves out nulls, ignores fields it does not know, and writes ISO-8601 times. */
  public static JsonMapper mapper() {
    return MAPPER;
  }
}
