package earmark.ingest.reading;

import java.time.Duration;

/**
 * What reading foreign bytes may take.
 *
 * @param time of one reading, and of its wait for a place
 * @param atOnce readings at the same time
 * @param bytesAtOnce of all files that are being read; a larger file is read alone
 * @param abandoned readings that do not end when interrupted, and whose place goes to others; the
 *     place of any more is lost until they end
 */
public record ReadingBudget(Duration time, int atOnce, long bytesAtOnce, int abandoned) {

  /** Fits a heap of 384 MB. */
  public static final ReadingBudget DEFAULT =
      new ReadingBudget(Duration.ofSeconds(30), 4, 64_000_000, 4);

  public ReadingBudget {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("EARMARK_READING_TIME must be more than 0s");
    }
    if (atOnce < 1) {
      throw new IllegalArgumentException("EARMARK_READINGS_AT_ONCE must be 1 or more");
    }
    if (bytesAtOnce < 1_000_000) {
      throw new IllegalArgumentException("EARMARK_READING_SIZE_AT_ONCE must be 1MB or more");
    }
    if (abandoned < 0) {
      throw new IllegalArgumentException("EARMARK_READINGS_ABANDONED must be 0 or more");
    }
  }
}
