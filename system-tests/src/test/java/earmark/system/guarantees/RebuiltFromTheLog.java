package earmark.system.guarantees;

import static org.awaitility.Awaitility.await;

import earmark.system.RunningEarmark;
import java.time.Duration;

/** The cache may be emptied at any time: the site is whole again without a command. */
public final class RebuiltFromTheLog {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningEarmark earmark;

  public RebuiltFromTheLog(RunningEarmark earmark) {
    this.earmark = earmark;
  }

  /** Loses the cache in some way. */
  public void holdsAfter(Runnable loss) {
    Pages before = Pages.of(earmark);
    RedisKeys keys = new RedisKeys(earmark.settings().redisPort());
    long kept = keys.count();
    loss.run();
    // The site may still answer from its own memory; so look into Redis too.
    await().atMost(PATIENCE).ignoreExceptions().until(() -> keys.count() >= kept);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> Pages.of(earmark).assertSameAs(before));
  }
}
