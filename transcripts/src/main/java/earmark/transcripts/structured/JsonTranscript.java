package earmark.transcripts.structured;

import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON with a list of what was said: Podcasting 2.0, Whisper, WhisperX, YouTube's {@code json3},
 * and turns with a {@code timestamp}.
 */
public final class JsonTranscript implements TranscriptFormat {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(RecordSize.LIMIT)
                  .maxNestingDepth(100)
                  .maxNameLength(1000)
                  .build())
          .build();

  private static final Set<String> LISTS =
      Set.of("segments", "events", "full_transcript", "transcript", "turns", "utterances");
  private static final Pattern BEGINNING = Pattern.compile("\\{\\s*[\"}]|\\[\\s*\\{");

  static final String REMEDY =
      "send JSON with segments of speaker, startTime, endTime (in seconds) and body";

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return source.beginsWith(BEGINNING) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static ParsedTranscript parse(SourceText source) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), source.text())) {
      var document = new JsonDocument();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        readAll(json, document);
      } else {
        readFields(json, document);
      }
      return document.parsed();
    } catch (StreamConstraintsException tooMuch) {
      throw new TranscriptRefused(
          0, "is JSON beyond every measure: " + tooMuch.getOriginalMessage().strip(), REMEDY);
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
      throw new TranscriptRefused(
          line, "is broken JSON: " + broken.getOriginalMessage().strip(), REMEDY);
    }
  }

  private static void readFields(JsonParser json, JsonDocument document) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
        readAll(json, document);
      } else if (value != null && value.isScalarValue()) {
        document.field(name, json.getValueAsString());
      } else {
        document.field(name, null);
        json.skipChildren();
      }
    }
  }

  /** By tokens: a tree, even of one entry, can need a hundred times the size of its text. */
  private static void readAll(JsonParser json, JsonDocument document) {
    document.listFound();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      document.entry(json);
    }
  }
}
