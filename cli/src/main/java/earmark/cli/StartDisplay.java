package earmark.cli;

import earmark.stack.Launch.LaunchListener;
import earmark.stack.PartProcess;
import earmark.stack.StartListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Prints a line for each part that is ready, and for what a part does before, now and then. */
final class StartDisplay implements LaunchListener {

  private final PrintStream out;
  private final Stopwatch watch;
  private final Duration between;
  private final Map<String, Duration> lastLine = new HashMap<>();

  StartDisplay(PrintStream out, Stopwatch watch) {
    this(out, watch, Duration.ofSeconds(3));
  }

  /**
   * @param between how long to wait at least between two lines on what a part does
   */
  StartDisplay(PrintStream out, Stopwatch watch, Duration between) {
    this.out = out;
    this.watch = watch;
    this.between = between;
  }

  @Override
  public synchronized void ready(PartProcess part, boolean ranBefore) {
    String state = ranBefore ? "already running" : "ready after " + watch;
    String name = part.part().name();
    out.printf("  %-8s 127.0.0.1:%-5d  %s%n", name, part.part().port(), state);
  }

  @Override
  public StartListener starting(PartProcess part) {
    String name = part.part().name();
    return new StartListener() {
      @Override
      public void busy(String doing) {
        show(name, doing);
      }

      @Override
      public void note(String text) {
        line(name, text);
      }
    };
  }

  private synchronized void show(String part, String doing) {
    Duration now = watch.elapsed();
    Duration last = lastLine.putIfAbsent(part, now);
    // What is over in a moment is not worth a line.
    if (last != null && now.minus(last).compareTo(between) >= 0) {
      lastLine.put(part, now);
      line(part, doing);
    }
  }

  private synchronized void line(String part, String text) {
    out.printf("  %-8s %s%n", part, text);
  }
}
