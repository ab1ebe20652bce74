package earmark.ingest.transcription;

import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.ingest.fetch.Downloader;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.OperatorServer;
import earmark.ingest.reading.ForeignFiles;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.TranscriptRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has episodes transcribed by a server, one at a time unless it is set to more. */
public final class Transcriber implements Transcription, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Transcriber.class);
  private static final String UPLOAD =
      "It is tried again later. Or upload a transcript on the desk.";

  /** How much of the way is fetching; the rest is the server's. */
  private static final double FETCHED = 0.4;

  private final TranscriptionServer server;
  private final ForeignFiles files;
  private final AudioFiles audio;
  private final OperatorServer out;
  private final AudioForm form;
  private final TranscriptionResponse answers;
  private final Cost cost;
  private final Semaphore places;

  /**
   * @param folder where audio lies meanwhile; it should outlive a restart
   * @param files reads what the server answers
   * @param userAgent what is sent to the server as User-Agent
   */
  public Transcriber(
      TranscriptionServer server,
      Path folder,
      Downloader downloader,
      ForeignFiles files,
      String userAgent) {
    this.server = server;
    this.files = files;
    Limit limit = new Limit(Limit.Wanted.AUDIO, server.maxAudioBytes(), server.patience());
    this.audio = new AudioFiles(folder, downloader, limit);
    this.out = new OperatorServer(server.endpoint(), userAgent);
    this.form = new AudioForm(server, out);
    this.answers = new TranscriptionResponse(server.responseFormat());
    this.cost = new Cost(server.pricePerMinute());
    this.places = new Semaphore(server.atOnce(), true);
  }

  @Override
  public Optional<ReadTranscript> transcribe(Episode episode, Consumer<Step> progress) {
    String url = episode.media().audioUrl();
    if (url == null) {
      return Optional.empty();
    }
    if (!places.tryAcquire()) {
      progress.accept(new Step(0, "waiting for its turn to be transcribed"));
      places.acquireUninterruptibly();
    }
    try {
      return Optional.of(transcribe(episode, url, progress));
    } catch (FetchFailed e) {
      throw failed(e.getMessage(), e.retryAfter().orElse(null), e);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw failed("The audio cannot be fetched: " + e.getMessage(), null, e);
    } finally {
      places.release();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private ReadTranscript transcribe(Episode episode, String url, Consumer<Step> progress) {
    Path file =
        audio.fetch(
            episode, url, step -> progress.accept(new Step(step.done() * FETCHED, step.doing())));
    progress.accept(new Step(FETCHED, "transcribing " + cost.of(episode)));
    long began = System.nanoTime();
    byte[] answer = answer(episode, url, file);
    ReadTranscript read = read(answer, url);
    AudioFiles.delete(file);
    String done = done(read, Duration.ofNanos(System.nanoTime() - began));
    log.info("{}: {}", episode.title(), done);
    progress.accept(new Step(1, done));
    return read;
  }

  private byte[] answer(Episode episode, String url, Path file) {
    try {
      return form.send(file, AudioName.of(url, episode.media().audioType()));
    } catch (TranscriptionFailed e) {
      if (e.isLasting()) {
        AudioFiles.delete(file);
      }
      throw e;
    }
  }

  private ReadTranscript read(byte[] answer, String url) {
    try {
      return files.transcript(answer, () -> answers.read(answer, url));
    } catch (TranscriptRefused e) {
      throw new TranscriptionFailed(
          "The transcription server's answer %s".formatted(e.found()),
          "Check EARMARK_TRANSCRIPTION_FORMAT (%s), or upload a transcript on the desk."
              .formatted(server.responseFormat()),
          false,
          null,
          e);
    }
  }

  private String done(ReadTranscript read, Duration took) {
    long end = read.transcript().cues().stream().mapToLong(Cue::end).max().orElse(0);
    return "transcribed %s, in %d:%02d min"
        .formatted(cost.of((int) (end / 1000)), took.toMinutes(), took.toSecondsPart());
  }

  private static TranscriptionFailed failed(
      @Nullable String cause, @Nullable Duration retryAfter, Throwable why) {
    return new TranscriptionFailed(String.valueOf(cause), UPLOAD, false, retryAfter, why);
  }
}
