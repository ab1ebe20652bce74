package earmark.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A JVM that starts a part for as long as it lives, says its process id, and waits to be killed.
 */
final class ParentThatIsKilled {

  private ParentThatIsKilled() {}

  public static void main(String[] args) throws InterruptedException {
    Part part =
        new Part(
            "child",
            () -> List.of("sleep", "300"),
            Map.of(),
            Ports.free(),
            "EARMARK_CHILD_PORT",
            Probe.of(() -> true),
            Duration.ofSeconds(10));
    PartProcess child = new PartProcess(part, Path.of(args[0]), Lifetime.WITH_THIS_JVM);
    child.start();
    System.out.println(child.running().orElseThrow().pid());
    new CountDownLatch(1).await();
  }
}
