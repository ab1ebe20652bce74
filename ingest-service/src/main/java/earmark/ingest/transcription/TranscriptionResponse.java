package earmark.ingest.transcription;

import earmark.contracts.Condition;
import earmark.contracts.Condition.Origin;
import earmark.contracts.Transcript;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.TranscriptReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a server made of the audio. */
record TranscriptionResponse(String responseFormat) {

  /** An answer without times has few tokens; a tree of any number could fill the memory. */
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(10_000).build())
              .build());

  /**
   * The transcript in a good answer.
   *
   * @param audioUrl what it was made of, which is its source
   * @throws earmark.transcripts.raw.TranscriptRefused if there is no transcript in it
   */
  ReadTranscript read(byte[] body, String audioUrl) {
    return switch (responseFormat) {
      case "vtt" -> read(body, "text/vtt", "transcript.vtt", audioUrl);
      case "srt" -> read(body, "application/x-subrip", "transcript.srt", audioUrl);
      case "text" -> read(body, "text/plain", "transcript.txt", audioUrl);
      default -> json(body, audioUrl);
    };
  }

  /** Models without times answer with the text alone. */
  private static ReadTranscript json(byte[] body, String audioUrl) {
    boolean timed = new String(body, StandardCharsets.UTF_8).contains("\"segments\"");
    String text = timed ? "" : textOf(body);
    return text.isBlank()
        ? read(body, "application/json", "transcript.json", audioUrl)
        : read(text.getBytes(StandardCharsets.UTF_8), "text/plain", "transcript.txt", audioUrl);
  }

  private static String textOf(byte[] body) {
    try {
      return JSON.readTree(body).path("text").asString("");
    } catch (JacksonException noJson) {
      return "";
    }
  }

  private static ReadTranscript read(
      byte[] content, String mediaType, String fileName, String audioUrl) {
    ReadTranscript read = TranscriptReader.read(content, mediaType, fileName, audioUrl);
    Transcript said = read.transcript();
    Condition seen = said.condition();
    var condition = new Condition(seen.timing(), Origin.AUTOMATIC, seen.language(), seen.repairs());
    return new ReadTranscript(
        new Transcript(said.format(), said.sha256(), said.sourceUrl(), condition, said.cues()),
        read.head());
  }
}
