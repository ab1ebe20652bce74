package earmark.ingest.transcript;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Podcasting 2.0 JSON: {@code segments} of {@code speaker, startTime, endTime, body}. Whisper's
 * names for the same ({@code start, end, text}) are read as well.
 */
final class PodcastJson implements TranscriptFormat {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> NAMES = Set.of("json", "application/json", "text/json");
  static final String REMEDY =
      "send JSON with segments of speaker, startTime, endTime (in seconds) and body";

  @Override
  public String name() {
    return "podcast-json";
  }

  @Override
  public boolean recognises(SourceText source) {
    String first = source.beginning(2);
    return first.startsWith("{") && !first.startsWith("{\\");
  }

  @Override
  public boolean goesBy(String typeOrExtension) {
    return NAMES.contains(typeOrExtension);
  }

  @Override
  public ParsedTranscript parse(SourceText source) {
    JsonNode segments = tree(source).path("segments");
    if (!segments.isArray()) {
      throw new TranscriptRefused(0, "is JSON without a list of segments", REMEDY);
    }
    List<JsonSegment> read = new ArrayList<>();
    String speaker = null;
    for (JsonNode node : segments) {
      JsonSegment segment = JsonSegment.of(node, read.size() + 1, speaker);
      speaker = segment.speaker();
      read.add(segment);
    }
    return new ParsedTranscript(cues(read), Head.NOTHING);
  }

  private static JsonNode tree(SourceText source) {
    try {
      return JSON.readTree(source.text());
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
      throw new TranscriptRefused(
          line, "is broken JSON: " + broken.getOriginalMessage().strip(), REMEDY);
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
