package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.EventJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the beginning of an event, up to the transcript or the notes, which are long. */
public final class EpisodeReader {

  private static final JsonMapper MAPPER = EventJson.mapper();

  /** Reads one value, though more of the event follows. */
  private static final ObjectReader READER =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private EpisodeReader() {}

  /**
   * Reads an EpisodeTranscribed without its transcript.
   *
   * @param sha256 see {@link KnownEpisode}, as the two that follow
   * @throws tools.jackson.core.JacksonException if it is not one
   * @throws IllegalArgumentException if time or episode are missing
   */
  public static KnownEpisode read(
      byte[] event,
      String sha256,
      @Nullable String source,
      KnownEpisode.@Nullable Position position) {
    var found = new Found();
    try (JsonParser json = MAPPER.createParser(event)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME && found.take(json)) {}
    }
    if (found.at == null || found.episode == null) {
      throw new IllegalArgumentException("The event names no time or no episode");
    }
    return new KnownEpisode(found.at, found.episode, found.hosts, sha256, source, position);
  }

  private static final class Found {
    private @Nullable Instant at;
    private @Nullable Episode episode;
    private List<String> hosts = List.of();

    /** False at the transcript. */
    private boolean take(JsonParser json) {
      String name = json.currentName();
      if (name.equals("transcript")) {
        return false;
      }
      json.nextToken();
      switch (name) {
        case "transcribedAt" -> at = READER.forType(Instant.class).readValue(json);
        case "episode" -> episode = READER.forType(Episode.class).readValue(json);
        case "hosts" -> hosts = List.of(READER.forType(String[].class).<String[]>readValue(json));
        default -> json.skipChildren();
      }
      return true;
    }
  }
}
