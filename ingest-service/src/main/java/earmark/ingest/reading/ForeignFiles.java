package earmark.ingest.reading;

import earmark.contracts.Chapter;
import earmark.feeds.Chapters;
import earmark.feeds.FeedReader;
import earmark.feeds.FeedRefused;
import earmark.feeds.ParsedFeed;
import earmark.transcripts.BestOf;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.TranscriptReader;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads feeds, transcripts and chapters within a budget; all of this service read them here. */
public class ForeignFiles {

  /** The tree of a feed takes so many times the memory of a transcript of its size. */
  private static final int FEED_WEIGHT = 3;

  /** Two transcripts, word by word. */
  private static final long ALIGNMENT = 40_000_000;

  private final ReadingThreads threads;

  public ForeignFiles(ReadingBudget budget) {
    this.threads = new ReadingThreads(budget);
  }

  /**
   * Reads a feed, see {@link FeedReader#read}.
   *
   * @throws FeedRefused if it is none, or takes more than the budget
   */
  public ParsedFeed feed(byte[] content, String url) {
    try {
      return threads.read((long) FEED_WEIGHT * content.length, () -> FeedReader.read(content, url));
    } catch (BudgetExceeded e) {
      throw new FeedRefused("The feed %s %s; %s".formatted(url, e.found(), e.remedy()), e);
    }
  }

  /**
   * Reads a transcript, see {@link TranscriptReader#read(byte[], String, String, String, Integer)}.
   *
   * @throws TranscriptRefused if it is none, or takes more than the budget
   */
  public ReadTranscript transcript(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String fileName,
      @Nullable String sourceUrl,
      @Nullable Integer durationSeconds) {
    return transcript(
        content,
        () -> TranscriptReader.read(content, mediaType, fileName, sourceUrl, durationSeconds));
  }

  /**
   * Reads a transcript in another way.
   *
   * @throws TranscriptRefused if it takes more than the budget
   */
  public ReadTranscript transcript(byte[] content, Supplier<ReadTranscript> reading) {
    return transcript(content.length, reading);
  }

  /**
   * The best of several transcripts, see {@link BestOf#result}.
   *
   * @throws TranscriptRefused if it takes more than the budget
   */
  public Optional<ReadTranscript> best(BestOf transcripts) {
    return transcript(ALIGNMENT, transcripts::result);
  }

  /**
   * Reads a chapter file, see {@link Chapters#readJson}.
   *
   * @throws IllegalArgumentException if it takes more than the budget
   */
  public List<Chapter> chapters(byte[] content) {
    try {
      return threads.read(content.length, () -> Chapters.readJson(content));
    } catch (BudgetExceeded e) {
      throw new IllegalArgumentException("The chapter file " + e.getMessage(), e);
    }
  }

  /** How many readings were given up and still run. */
  public int abandoned() {
    return threads.abandoned();
  }

  /** Whether nothing can be read any more because of readings that were given up and still run. */
  public boolean isStuck() {
    return threads.isStuck();
  }

  private <T> T transcript(long bytes, Supplier<T> reading) {
    try {
      return threads.read(bytes, reading);
    } catch (BudgetExceeded e) {
      throw new TranscriptRefused(0, e.found(), e.remedy());
    }
  }
}
