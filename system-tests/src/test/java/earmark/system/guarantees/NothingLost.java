package earmark.system.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.PartProcess;
import earmark.system.RunningEarmark;
import earmark.system.Talk;

/** Whatever dies, and whenever: an episode that the desk has taken becomes a page. */
public final class NothingLost {

  private final RunningEarmark earmark;

  public NothingLost(RunningEarmark earmark) {
    this.earmark = earmark;
  }

  /** Kills a part as soon as the talk has reached {@code stage}, and starts it again. */
  public void holdsWhenKilled(String part, Stage stage, Talk talk) {
    String id = earmark.upload(talk);
    Progress before = earmark.awaitStage(id, stage);
    assertThat(before.stage()).as("stage in which it dies").isLessThan(Stage.PUBLISHED);
    PartProcess victim = earmark.part(part);
    victim.kill();
    victim.start();
    assertPublished(id);
  }

  /** Sends a talk in while a part is dead, and starts it again. */
  public void holdsWhileDead(String part, Talk talk) {
    PartProcess victim = earmark.part(part);
    victim.kill();
    String id;
    try {
      id = earmark.upload(talk);
    } finally {
      victim.start();
    }
    assertPublished(id);
  }

  private void assertPublished(String id) {
    Progress end = earmark.awaitPublished(id);
    assertThat(end.stage()).as(() -> "stage of " + end).isEqualTo(Stage.PUBLISHED);
    assertThat(earmark.site().get(end.path()).status()).isEqualTo(200);
  }
}
