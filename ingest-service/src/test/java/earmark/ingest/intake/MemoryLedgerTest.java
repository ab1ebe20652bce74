package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import java.util.List;

class MemoryLedgerTest extends LedgerKit {

  private final MemoryLedger ledger = new MemoryLedger();

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected <T> List<T> written(String key, Class<T> type) {
    return ledger.of(type).stream().filter(entry -> keyOf(entry).equals(key)).toList();
  }

  private static String keyOf(Object entry) {
    return switch (entry) {
      case Show show -> show.id();
      case FeedState state -> state.showId();
      case Follow follow -> follow.showId();
      case Progress progress -> progress.episodeId();
      case EpisodeTranscribed event -> event.episode().id();
      case Removed removed -> removed.id();
      default -> throw new IllegalArgumentException("No ledger writes " + entry);
    };
  }
}
