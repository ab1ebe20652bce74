package earmark.ingest.transcription;

import earmark.contracts.Episode;
import earmark.ingest.fetch.Downloader;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Limit;
import earmark.ingest.transcription.Transcription.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The audio of episodes while they are transcribed: a file each, which outlives a crash and goes
 * when its transcript is there.
 */
final class AudioFiles {

  /** What nobody came back for in this time is deleted. */
  private static final Duration KEPT = Duration.ofDays(3);

  private static final int MEGABYTE = 1_000_000;

  private final Path folder;
  private final Downloader downloader;
  private final Limit limit;

  AudioFiles(Path folder, Downloader downloader, Limit limit) {
    this.folder = folder;
    this.downloader = downloader;
    this.limit = limit;
  }

  /**
   * Fetches an episode's audio, or what is missing of it.
   *
   * @param url the episode's enclosure
   * @param progress receives how far it is, 0 to 1
   * @throws FetchFailed if it cannot be had
   */
  Path fetch(Episode episode, String url, Consumer<Step> progress) {
    Path file = folder.resolve(episode.id());
    try {
      Files.createDirectories(folder);
      deleteForgotten();
      downloader.download(URI.create(url), file, limit, reportingTo(progress));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Downloader.DownloadListener reportingTo(Consumer<Step> progress) {
    long[] last = {-1};
    return (bytes, of) -> {
      // Each report is an event in Kafka, so report every 5 % or 10 MB only.
      long mark = of > 0 ? 20 * bytes / of : bytes / (10 * MEGABYTE);
      if (mark != last[0]) {
        last[0] = mark;
        progress.accept(new Step(of > 0 ? (double) bytes / of : 0, words(bytes, of)));
      }
    };
  }

  private static String words(long bytes, long of) {
    return of > 0
        ? "fetching its audio, %d of %d MB".formatted(bytes / MEGABYTE, of / MEGABYTE)
        : "fetching its audio, %d MB so far".formatted(bytes / MEGABYTE);
  }

  private void deleteForgotten() throws IOException {
    Instant before = Instant.now().minus(KEPT);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
