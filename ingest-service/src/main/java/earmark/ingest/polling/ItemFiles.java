package earmark.ingest.polling;

import earmark.contracts.Chapter;
import earmark.feeds.FeedItem;
import earmark.feeds.TranscriptLink;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.reading.ForeignFiles;
import earmark.transcripts.BestOf;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.TranscriptRefused;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the files that an item names. */
final class ItemFiles {

  private static final Logger log = LoggerFactory.getLogger(ItemFiles.class);

  private static final int MOST_TRANSCRIPTS = 4;

  private final Fetcher fetcher;
  private final ForeignFiles files;

  ItemFiles(Fetcher fetcher, ForeignFiles files) {
    this.fetcher = fetcher;
    this.files = files;
  }

  /** No transcript of an item could be read; the message has the cause for each. */
  static final class NoTranscript extends Exception {
    NoTranscript(List<String> causes) {
      super(String.join(" ", causes));
    }
  }

  /**
   * The most faithful transcript that can be read. The others are only asked for while it lacks
   * times or speakers; the speakers of one are laid over the times of another.
   */
  ReadTranscript transcript(FeedItem item) throws NoTranscript {
    List<String> causes = new ArrayList<>();
    BestOf best = new BestOf();
    for (TranscriptLink link : inOneLanguage(item.transcripts())) {
      try {
        best.add(read(link, item.media().durationSeconds()));
        if (best.isComplete()) {
          break;
        }
      } catch (FetchFailed e) {
        log.info("The transcript of {}: {}", item.title(), e.getMessage());
        causes.add(e.getMessage() + ".");
      } catch (TranscriptRefused | IllegalArgumentException e) {
        log.info("{} of {}: {}", link.url(), item.title(), e.getMessage());
        causes.add(link.url() + ": " + e.getMessage());
      }
    }
    return files.best(best).orElseThrow(() -> new NoTranscript(causes));
  }

  /** Translations repeat the content in words that nobody said. */
  private static List<TranscriptLink> inOneLanguage(List<TranscriptLink> links) {
    return links.stream()
        .filter(link -> Objects.equals(link.language(), links.getFirst().language()))
        .limit(MOST_TRANSCRIPTS)
        .toList();
  }

  /** The item's chapters, those of its file first; empty where it has none. */
  List<Chapter> chapters(FeedItem item) {
    if (item.chaptersUrl() == null) {
      return item.moments().chapters();
    }
    try {
      List<Chapter> read = files.chapters(fetch(item.chaptersUrl(), Limit.CHAPTERS).content());
      return read.isEmpty() ? item.moments().chapters() : read;
    } catch (FetchFailed | IllegalArgumentException e) {
      log.info("{} goes without a chapter file: {}", item.title(), e.getMessage());
      return item.moments().chapters();
    }
  }

  private ReadTranscript read(TranscriptLink link, @Nullable Integer durationSeconds) {
    Fetched.Body body = fetch(link.url(), Limit.TRANSCRIPT);
    return files.transcript(
        body.content(),
        mediaType(body.mediaType(), link.type()),
        fileName(body.from()),
        link.url(),
        durationSeconds);
  }

  private Fetched.Body fetch(String url, Limit limit) {
    return switch (fetcher.fetch(URI.create(url), limit, null)) {
      case Fetched.Body body -> body;
      case Fetched.NotModified _ ->
          throw new IllegalArgumentException("The server says that nothing changed, unasked.");
    };
  }

  /** Many servers do not know transcripts; then the feed knows better. */
  private static @Nullable String mediaType(@Nullable String served, @Nullable String declared) {
    boolean vague =
        served == null || served.equals("application/octet-stream") || served.equals("text/plain");
    return vague && declared != null ? declared : served;
  }

  private static @Nullable String fileName(URI from) {
    String path = from.getPath();
    return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
  }
}
