package earmark.system.guarantees;

import static org.awaitility.Awaitility.await;

import earmark.system.RunningEarmark;
import java.time.Duration;

/** Doing something a second time changes nothing that a reader sees. */
public final class TwiceIsOnce {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

  private final RunningEarmark earmark;

  public TwiceIsOnce(RunningEarmark earmark) {
    this.earmark = earmark;
  }

  /** Does again what has been done before. */
  public void holdsFor(Runnable again) {
    Pages before = Pages.of(earmark);
    again.run();
    // Whatever comes of it would come through the topics within a moment.
    await()
        .during(LONG_ENOUGH)
        .atMost(LONG_ENOUGH.multipliedBy(3))
        .untilAsserted(() -> Pages.of(earmark).assertSameAs(before));
  }
}
