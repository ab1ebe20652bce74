package earmark.ingest.fetch;

import java.time.Duration;

/** How much is read of a file, and how long that may take. */
public enum Limit {
  FEED(20),
  TRANSCRIPT(50),
  CHAPTERS(5);

  private static final int MEGABYTE = 1_000_000;

  private final int bytes;

  Limit(int megabytes) {
    this.bytes = megabytes * MEGABYTE;
  }

  /** The largest file, after decoding. */
  public int bytes() {
    return bytes;
  }

  /** From the first connection to the last byte, redirects included. */
  public Duration time() {
    return Duration.ofSeconds(60);
  }
}
