package earmark.stack.command;

import earmark.stack.Installation;
import earmark.stack.PartProcess;
import earmark.stack.StackFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts, as many at once as can be, and says when each one is ready. */
final class Start {

  private final Installation installation;
  private final List<PartProcess> wanted;
  private final Stopwatch watch;
  private final ConcurrentLinkedDeque<PartProcess> launched = new ConcurrentLinkedDeque<>();

  Start(Installation installation, List<PartProcess> wanted, Stopwatch watch) {
    this.installation = installation;
    this.wanted = wanted;
    this.watch = watch;
  }

  /**
   * Returns when all of them answer.
   *
   * @throws StackFailure if one does not; what was started for it is stopped again
   */
  void run() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> foundations =
          all(installation.foundations().stream().map(part -> start(part, threads)).toList());
      CompletableFuture<Void> rest =
          all(
              wanted.stream()
                  .filter(part -> !installation.foundations().contains(part))
                  .map(part -> after(part, foundations, threads))
                  .toList());
      CompletableFuture.allOf(foundations, rest).join();
    } catch (CompletionException e) {
      launched.forEach(PartProcess::stop);
      throw e.getCause() instanceof StackFailure failure ? failure : e;
    }
  }

  // The services need the broker; the samples need nobody.
  private CompletableFuture<Void> after(
      PartProcess part, CompletableFuture<Void> foundations, ExecutorService threads) {
    if (!installation.services().contains(part)) {
      return start(part, threads);
    }
    CompletableFuture<Void> prepared = CompletableFuture.runAsync(part::prepare, threads);
    return prepared.runAfterBoth(foundations, () -> {}).thenCompose(ready -> start(part, threads));
  }

  private CompletableFuture<Void> start(PartProcess part, ExecutorService threads) {
    return CompletableFuture.runAsync(() -> start(part), threads);
  }

  private void start(PartProcess part) {
    boolean running = part.running().isPresent();
    if (!running) {
      launched.addFirst(part);
      part.launch();
    }
    part.await();
    String what = running ? "already running" : "ready after " + watch;
    System.out.printf("  %-8s 127.0.0.1:%-5d  %s%n", part.part().name(), part.part().port(), what);
  }

  private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
  }
}
