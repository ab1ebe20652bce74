package earmark.ingest.transcription;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transcribes apart from polling, which must not wait for it: it takes as long as an episode may.
 * Jobs are not written down; after a stop the next look starts those again whose episodes still
 * stand as waiting or fetching.
 */
public final class TranscriptionJobs implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(TranscriptionJobs.class);

  private final Set<String> episodes = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("transcribe-", 0).factory());

  /**
   * Begins {@code work}, unless a job of the same episode is going on.
   *
   * @param work transcribes the episode and reports how that ended
   * @return whether it was begun
   */
  public boolean start(String episodeId, Runnable work) {
    if (!episodes.add(episodeId)) {
      return false;
    }
    try {
      threads.execute(() -> run(episodeId, work));
      return true;
    } catch (RejectedExecutionException closed) {
      episodes.remove(episodeId);
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void run(String episodeId, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.error("A transcription ended badly; the next look at its feed tries again", e);
    } finally {
      episodes.remove(episodeId);
    }
  }
}
