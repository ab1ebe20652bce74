package earmark.ingest.fetch;

import java.time.Duration;

/**
 * How much is read of a file, and how long that may take.
 *
 * @param wanted what the file is to be
 * @param bytes the largest file, both as it is sent and after decoding
 * @param time from the first connection to the last byte, redirects included
 */
public record Limit(Wanted wanted, long bytes, Duration time) {

  public static final Limit FEED = within(Wanted.FEED, 20);
  public static final Limit TRANSCRIPT = within(Wanted.TRANSCRIPT, 50);

  /** What a server answers to a form; it is not read. */
  static final Limit FORM = within(Wanted.CHAPTERS, 1);

  public static final Limit CHAPTERS = within(Wanted.CHAPTERS, 5);

  private static final int MEGABYTE = 1_000_000;

  /** What a file is to be. */
  public enum Wanted {
    FEED("a feed"),
    TRANSCRIPT("a transcript"),
    CHAPTERS("chapters"),
    AUDIO("audio");

    private final String word;

    Wanted(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private static Limit within(Wanted wanted, int megabytes) {
    return new Limit(wanted, (long) megabytes * MEGABYTE, Duration.ofSeconds(60));
  }
}
