package earmark.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/** Cancels the current request when the time is up, however slowly its bytes arrive. */
final class Deadline implements AutoCloseable {

  private final AtomicReference<@Nullable HttpUriRequestBase> current = new AtomicReference<>();
  private final CompletableFuture<Void> end;
  private volatile boolean over;

  Deadline(Duration time) {
    this.end =
        CompletableFuture.runAsync(
            this::cancel,
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
  }

  void watch(HttpUriRequestBase request) {
    current.set(request);
    if (isOver()) {
      request.cancel();
    }
  }

  boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    end.cancel(false);
  }

  private void cancel() {
    over = true;
    HttpUriRequestBase request = current.get();
    if (request != null) {
      request.cancel();
    }
  }
}
