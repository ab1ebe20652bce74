package earmark.ingest.desk;

import earmark.contracts.EventJson;
import earmark.contracts.Progress;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.KnownProgress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Streams progress as server-sent events. Each listener has a virtual thread and first receives the
 * latest state of every episode.
 */
@Controller
class ProgressController implements SmartLifecycle {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final KnownProgress progress;
  private final Set<PendingProgress> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  ProgressController(Catalogue catalogue) {
    this.progress = catalogue.progress();
  }

  @GetMapping("/api/progress")
  void follow(HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var pending = new PendingProgress();
    Runnable unsubscribe = progress.onChange(pending::add);
    listeners.add(pending);
    try {
      progress.all().forEach(pending::add);
      send(pending, response.getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(pending);
      unsubscribe.run();
    }
  }

  private void send(PendingProgress pending, OutputStream out)
      throws IOException, InterruptedException {
    write(out, "retry: 2000\n\n");
    while (running) {
      List<Progress> changes = pending.take(HEARTBEAT);
      var text = new StringBuilder();
      for (Progress change : changes) {
        text.append("event: progress\ndata: ")
            .append(EventJson.mapper().writeValueAsString(change))
            .append("\n\n");
      }
      write(out, changes.isEmpty() ? ": still here\n\n" : text.toString());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Ends the streams before the server waits for its requests: these would never end. */
  @Override
  public void stop() {
    running = false;
    listeners.forEach(PendingProgress::wake);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
