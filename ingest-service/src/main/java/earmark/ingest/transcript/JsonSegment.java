package earmark.ingest.transcript;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A segment of a JSON transcript.
 *
 * @param start milliseconds
 * @param end milliseconds; null where the file leaves it out
 * @param speaker the one before where the file leaves it out
 * @param words empty where there is no body
 */
record JsonSegment(long start, @Nullable Long end, @Nullable String speaker, String words) {

  static JsonSegment of(JsonNode node, int number, @Nullable String speakerBefore) {
    Long start = millis(node, number, "startTime", "start");
    if (start == null) {
      throw new TranscriptRefused(0, "has no startTime in segment " + number, PodcastJson.REMEDY);
    }
    Long end = millis(node, number, "endTime", "end");
    if (start < 0 || (end != null && end < start)) {
      throw new TranscriptRefused(
          0,
          "runs backwards in segment %d: from %d ms to %d ms".formatted(number, start, end),
          "correct its times so that the end comes after the start");
    }
    String speaker = Words.spaced(node.path("speaker").asString(""));
    String body = node.path("body").asString(node.path("text").asString(""));
    return new JsonSegment(
        start, end, speaker.isEmpty() ? speakerBefore : speaker, Words.spaced(body));
  }

  private static @Nullable Long millis(JsonNode node, int number, String name, String other) {
    JsonNode time = node.has(name) ? node.path(name) : node.path(other);
    if (time.isMissingNode() || time.isNull()) {
      return null;
    }
    double seconds = time.asDouble(Double.NaN);
    if (Double.isNaN(seconds)) {
      throw new TranscriptRefused(
          0,
          "has broken times in segment %d: %s is %s".formatted(number, name, time),
          PodcastJson.REMEDY);
    }
    return Math.round(seconds * 1000);
  }
}
