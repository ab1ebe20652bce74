package earmark.ingest.transcription;

import earmark.ingest.fetch.OperatorServer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what a server's bad answer means, and what to do about it. */
final class Refusals {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MEGABYTE = 1_000_000;
  private static final int LONGEST_REASON = 300;

  /** What passes by itself: too many requests, and a server that is busy or broken. */
  private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429, 500, 502, 503, 504, 529);

  private Refusals() {}

  static boolean passes(int status) {
    return PASSING.contains(status);
  }

  static TranscriptionFailed of(OperatorServer.Response answer, long audioBytes) {
    return new TranscriptionFailed(
        cause(answer, audioBytes),
        remedy(answer.status()),
        !passes(answer.status()),
        answer.retryAfter().orElse(null),
        null);
  }

  private static String cause(OperatorServer.Response answer, long audioBytes) {
    String said = reason(answer.body());
    String reason = said.isEmpty() ? "" : ": " + said;
    return answer.status() == 413
        ? "The transcription server takes no file as large as this audio, %.1f MB (413)%s"
            .formatted((double) audioBytes / MEGABYTE, reason)
        : "The transcription server answered with status %d%s".formatted(answer.status(), reason);
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 -> "Check EARMARK_TRANSCRIPTION_KEY.";
      case 404, 405 -> "Check EARMARK_TRANSCRIPTION_URL and EARMARK_TRANSCRIPTION_MODEL.";
      case 413 ->
          "Hosted servers commonly take 25 MB. Raise the server's limit, name one of your own that"
              + " takes larger files, or upload a transcript on the desk.";
      case 429 ->
          "It is tried again later. Look at the server's quota if it goes on, or upload a"
              + " transcript on the desk.";
      case 400, 415, 422 ->
          "Check EARMARK_TRANSCRIPTION_MODEL and EARMARK_TRANSCRIPTION_FORMAT, or upload a"
              + " transcript on the desk.";
      default ->
          passes(status)
              ? "It is tried again later. See the server's log if it goes on."
              : "Check EARMARK_TRANSCRIPTION_URL: it has to be the address that answers itself.";
    };
  }

  /** What the server says itself, in OpenAI's shape; else nothing, as it may be a page. */
  private static String reason(byte[] body) {
    try {
      JsonNode error = JSON.readTree(new String(body, StandardCharsets.UTF_8)).path("error");
      String said = error.isString() ? error.asString() : error.path("message").asString("");
      String line = said.replaceAll("\\s+", " ").strip();
      return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    } catch (JacksonException noJson) {
      return "";
    }
  }
}
