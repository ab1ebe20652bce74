package earmark.ingest.fetch;

import java.time.Duration;

/**
 * The limits of a request.
 *
 * @param wanted the expected kind of file
 * @param bytes the maximum size, both on the wire and after decoding
 * @param time from the first connection to the last byte, including redirects
 */
public record Limit(Wanted wanted, long bytes, Duration time) {

  public static final Limit FEED = within(Wanted.FEED, 20);
  public static final Limit TRANSCRIPT = within(Wanted.TRANSCRIPT, 50);

  /** The response to a form, which is not read. */
  static final Limit FORM = within(Wanted.CHAPTERS, 1);

  public static final Limit CHAPTERS = within(Wanted.CHAPTERS, 5);

  private static final int MEGABYTE = 1_000_000;

  /** The expected kind of file. */
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
