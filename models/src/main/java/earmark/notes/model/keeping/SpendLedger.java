package earmark.notes.model.keeping;

import java.time.LocalDate;

/**
 * Adds up what models cost, by day and episode. All methods throw {@link KeepingFailed} if the
 * ledger cannot be reached.
 */
public interface SpendLedger {

  /** Adds to what an episode cost on a day; negative to take something back. */
  void add(LocalDate day, String episode, Spend spend);

  /** What the episode cost on that day. */
  Spend ofEpisode(LocalDate day, String episode);

  /** What all episodes cost on that day. */
  Spend ofDay(LocalDate day);
}
