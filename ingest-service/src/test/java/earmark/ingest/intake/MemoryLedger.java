package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ledger that keeps its entries in their order, and refuses them on demand. */
public final class MemoryLedger implements Ledger {

  /** What was written, in order: events, shows, progress, and removals. */
  public final List<Object> entries = new ArrayList<>();

  public boolean takesTranscripts = true;

  /** The entries of one type, in order. */
  public <T> List<T> of(Class<T> type) {
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void show(Show show) {
    entries.add(show);
  }

  @Override
  public void feed(FeedState state) {
    entries.add(state);
  }

  @Override
  public void follow(Follow follow) {
    entries.add(follow);
  }

  @Override
  public void begun(Progress progress) {
    entries.add(progress);
  }

  @Override
  public void transcribed(EpisodeTranscribed event) {
    if (!takesTranscripts) {
      throw new LedgerUnavailable("The broker did not answer", new IllegalStateException());
    }
    entries.add(event);
  }

  @Override
  public void removed(String episodeId, String path, Instant at) {
    entries.add(new LedgerKit.Removed(episodeId, path, at));
  }

  @Override
  public void progress(Progress progress) {
    entries.add(progress);
  }
}
