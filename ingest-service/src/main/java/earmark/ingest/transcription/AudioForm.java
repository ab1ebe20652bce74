package earmark.ingest.transcription;

import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.OperatorServer;
import earmark.ingest.fetch.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Sends audio to a server, again where what is wrong passes soon. */
final class AudioForm {

  private static final int ATTEMPTS = 3;
  private static final int MEGABYTE = 1_000_000;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** Who is to wait longer is tried again with the next poll; others have their turn meanwhile. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  private final TranscriptionServer server;
  private final OperatorServer out;
  private final Limit limit;

  AudioForm(TranscriptionServer server, OperatorServer out) {
    this.server = server;
    this.out = out;
    this.limit = new Limit(Limit.Wanted.TRANSCRIPT, Limit.TRANSCRIPT.bytes(), server.patience());
  }

  /**
   * The body of a good answer.
   *
   * @throws TranscriptionFailed if the server refuses, or does not answer
   */
  byte[] send(Path file, String fileName) {
    Upload upload = new Upload(fields(), "file", file, fileName, server.key());
    for (int attempt = 1; ; attempt++) {
      OperatorServer.Response answer = answer(upload);
      if (answer.status() == 200) {
        return answer.body();
      }
      Duration pause = answer.retryAfter().orElse(PAUSE.multipliedBy(attempt));
      boolean again = Refusals.passes(answer.status()) && pause.compareTo(LONGEST_PAUSE) <= 0;
      if (!again || attempt == ATTEMPTS) {
        throw Refusals.of(answer, size(file));
      }
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  private OperatorServer.Response answer(Upload upload) {
    try {
      return out.send(upload, limit);
    } catch (FetchFailed e) {
      throw new TranscriptionFailed(
          "The transcription server gave no answer: " + e.getMessage(),
          ("See that it runs. Where it hangs up on %d MB of audio it may take less, commonly 25 MB."
                  + " It is tried again later.")
              .formatted(size(upload.file()) / MEGABYTE),
          false,
          null,
          e);
    }
  }

  private List<Upload.Field> fields() {
    List<Upload.Field> fields = new ArrayList<>();
    fields.add(new Upload.Field("model", server.model()));
    fields.add(new Upload.Field("response_format", server.responseFormat()));
    if (server.responseFormat().equals("verbose_json")) {
      fields.add(new Upload.Field("timestamp_granularities[]", "word"));
      fields.add(new Upload.Field("timestamp_granularities[]", "segment"));
    }
    return fields;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
