package earmark.text.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows whether a reader takes time and memory that grow with the size of an input alone: four
 * times the input may take four times as much, and no input takes much for each of its bytes.
 */
public final class LinearWork {

  private static final int TIMES = 4;

  /** Linear work varies by that, and the square of four is four times more than it. */
  private static final double SLACK = 2.2;

  private static final Duration TOO_SHORT_TO_MEASURE = Duration.ofMillis(300);
  private static final double MOST_NANOS_A_BYTE = 1_500;
  private static final double MOST_BYTES_A_BYTE = 1_000;
  private static final long FREE = 20_000_000;

  private final Consumer<byte[]> reader;

  /**
   * @param reader reads an input or refuses it; it throws nothing
   */
  public LinearWork(Consumer<byte[]> reader) {
    this.reader = reader;
  }

  /**
   * What is wrong with the work on an input, if anything is.
   *
   * @param size of the largest input in bytes
   */
  public Optional<String> fault(Repeated input, int size) {
    Effort large = work(input.of(size));
    Optional<String> dear = dear(large, size);
    if (dear.isPresent() || large.time().compareTo(TOO_SHORT_TO_MEASURE) < 0) {
      return dear;
    }
    Effort small = work(input.of(size / TIMES)).min(work(input.of(size / TIMES)));
    large = large.min(work(input.of(size)));
    double slower = (double) large.time().toNanos() / Math.max(1, small.time().toNanos());
    double bigger = (double) (large.allocated() - FREE) / Math.max(1, small.allocated());
    return slower > TIMES * SLACK || bigger > TIMES * SLACK
        ? Optional.of(
            "%d times the input takes %.1f times the time (%d ms) and %.1f times the memory"
                .formatted(TIMES, slower, large.time().toMillis(), bigger))
        : Optional.empty();
  }

  private static Optional<String> dear(Effort work, int size) {
    double nanos = (double) (work.time().toNanos() - TOO_SHORT_TO_MEASURE.toNanos()) / size;
    double bytes = (double) (work.allocated() - FREE) / size;
    return nanos > MOST_NANOS_A_BYTE || bytes > MOST_BYTES_A_BYTE
        ? Optional.of(
            "%d bytes take %d ms and %d MB"
                .formatted(size, work.time().toMillis(), work.allocated() / 1_000_000))
        : Optional.empty();
  }

  private Effort work(byte[] content) {
    return Effort.of(() -> reader.accept(content));
  }
}
