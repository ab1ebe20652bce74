package earmark.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts of an installation, as many at once as can be. */
public final class Launch {

  /** Is called as parts start, from any thread. */
  @FunctionalInterface
  public interface LaunchListener {

    /**
     * A part answers and is complete.
     *
     * @param ranBefore whether it was running already
     */
    void ready(PartProcess part, boolean ranBefore);

    /** Returns what is called while {@code part} starts. */
    default StartListener starting(PartProcess part) {
      return StartListener.NONE;
    }
  }

  private final Installation installation;
  private final List<PartProcess> wanted;
  private final LaunchListener listener;
  private final ConcurrentLinkedDeque<PartProcess> launched = new ConcurrentLinkedDeque<>();

  /**
   * A start that has yet to be run.
   *
   * @param wanted what to start; Kafka and Redis among them
   */
  public Launch(Installation installation, List<PartProcess> wanted, LaunchListener listener) {
    this.installation = installation;
    this.wanted = wanted;
    this.listener = listener;
  }

  /**
   * Returns when all of them are ready.
   *
   * @throws StackFailure if one does not; what was launched is stopped again then
   */
  public void run() {
    wanted.forEach(PartProcess::requirePort);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> foundations =
          all(installation.foundations().stream().map(part -> start(part, threads)).toList());
      List<CompletableFuture<Void>> rest =
          wanted.stream()
              .filter(part -> !installation.foundations().contains(part))
              .map(part -> start(part, foundations, threads))
              .toList();
      CompletableFuture.allOf(foundations, all(rest)).join();
    } catch (CompletionException e) {
      launched.forEach(PartProcess::stop);
      throw e.getCause() instanceof StackFailure failure ? failure : e;
    }
  }

  // The services need the broker, and are unpacked meanwhile; the samples need nobody.
  private CompletableFuture<Void> start(
      PartProcess part, CompletableFuture<Void> foundations, ExecutorService threads) {
    if (!installation.services().contains(part)) {
      return start(part, threads);
    }
    return CompletableFuture.runAsync(part::prepare, threads)
        .runAfterBoth(foundations, () -> {})
        .thenCompose(ready -> start(part, threads));
  }

  private CompletableFuture<Void> start(PartProcess part, ExecutorService threads) {
    return CompletableFuture.runAsync(() -> start(part), threads);
  }

  private void start(PartProcess part) {
    boolean ranBefore = part.running().isPresent();
    if (!ranBefore) {
      launched.addFirst(part);
      part.launch();
    }
    part.await(listener.starting(part));
    listener.ready(part, ranBefore);
  }

  private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
  }
}
