package earmark.ingest.transcript;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Podcasting 2.0 JSON: {@code segments} of {@code speaker, startTime, endTime, body}. Whisper's
 * names for the same ({@code start, end, text}) are read as well.
 */
final class PodcastJson implements TranscriptFormat {

  /** A segment is a value with others behind it. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Set<String> NAMES = Set.of("json", "application/json", "text/json");
  static final String REMEDY =
      "send JSON with segments of speaker, startTime, endTime (in seconds) and body";

  @Override
  public String name() {
    return "podcast-json";
  }

  @Override
  public boolean recognises(SourceText source) {
    return source.beginning(2).matches("\\{[\"}]?");
  }

  @Override
  public boolean goesBy(String typeOrExtension) {
    return NAMES.contains(typeOrExtension);
  }

  @Override
  public ParsedTranscript parse(SourceText source) {
    try (JsonParser json = JSON.createParser(source.text())) {
      List<JsonSegment> segments = segments(json);
      return new ParsedTranscript(cues(segments), Head.NOTHING);
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
      throw new TranscriptRefused(
          line, "is broken JSON: " + broken.getOriginalMessage().strip(), REMEDY);
    }
  }

  /** One segment at a time: the tree of a whole file would need ten times its size. */
  private static List<JsonSegment> segments(JsonParser json) {
    List<JsonSegment> segments = new ArrayList<>();
    boolean found = false;
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = json.currentName().equals("segments");
      if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
        found = true;
        readAll(json, segments);
      } else {
        json.skipChildren();
      }
    }
    if (!found) {
      throw new TranscriptRefused(0, "is JSON without a list of segments", REMEDY);
    }
    return segments;
  }

  private static void readAll(JsonParser json, List<JsonSegment> segments) {
    RecordSize size = new RecordSize();
    String speaker = null;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = JSON.readTree(json);
      JsonSegment segment = JsonSegment.of(node, segments.size() + 1, speaker);
      speaker = segment.speaker();
      size.add(segment.speaker(), segment.words());
      segments.add(segment);
    }
  }

  private static List<Cue> cues(List<JsonSegment> segments) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      JsonSegment segment = segments.get(i);
      long next = i + 1 < segments.size() ? segments.get(i + 1).start() : segment.start();
      if (!segment.words().isEmpty()) {
        long end = segment.end() == null ? Math.max(segment.start(), next) : segment.end();
        cues.add(new Cue(segment.start(), end, segment.speaker(), segment.words()));
      }
    }
    return cues;
  }
}
