package earmark.text.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What reading an input took.
 *
 * @param time of the processor, whatever else the machine does meanwhile
 * @param allocated bytes, garbage among them
 */
public record Effort(Duration time, long allocated) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Measures {@code reading}, which stays on this thread. */
  public static Effort of(Runnable reading) {
    long time = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    reading.run();
    return new Effort(
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time),
        THREADS.getCurrentThreadAllocatedBytes() - allocated);
  }

  /** The less of both, of which other threads and the compiler have no part. */
  Effort min(Effort other) {
    return new Effort(
        time.compareTo(other.time) < 0 ? time : other.time, Math.min(allocated, other.allocated));
  }
}
