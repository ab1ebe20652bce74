package earmark.text.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * Feeds large inputs to one fuzz target until the time is up: seeds of which a part is repeated up
 * to the accepted size, runs, nesting and bombs among them. The first that takes more time or
 * memory than its size allows ends the run with status 1. What was repeated is enough to make an
 * input again, so that is kept and not the input. Runs in a JVM with the heap of ingest-service.
 */
public final class LargeInputRun {

  /** Most faults show at once; every tenth input has the accepted size. */
  private static final int LARGE = 1_000_000;

  private static final int EVERY = 10;

  private LargeInputRun() {}

  /**
   * Runs one target.
   *
   * @param arguments class of the target, folder of its seeds, seconds, accepted size in bytes, and
   *     the seed of the random numbers
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Method target = Class.forName(arguments[0]).getMethod("fuzzerTestOneInput", byte[].class);
    Random random = new Random(Long.parseLong(arguments[4]));
    LargeInputs inputs = LargeInputs.of(Path.of(arguments[1]), random);
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[2])).toNanos();
    LinearWork work = new LinearWork(content -> read(target, content));
    int accepted = Integer.parseInt(arguments[3]);
    long count = 0;
    for (; System.nanoTime() < end; count++) {
      Repeated input = inputs.next();
      int size = count % EVERY == EVERY - 1 ? accepted : Math.min(LARGE, accepted);
      keep(input, size);
      Optional<String> fault = work.fault(input, size);
      if (fault.isPresent()) {
        System.out.println("LARGE: found after " + (count + 1) + " inputs: " + fault.get());
        System.out.println("LARGE: " + input);
        System.exit(1);
      }
    }
    System.out.println("LARGE: " + count + " inputs, Done");
  }

  /** What was tried last is there even if the JVM dies of it. */
  private static void keep(Repeated input, int size) throws IOException {
    Path last = Path.of(System.getProperty("fuzz.last", "target/fuzz/last-large-input.txt"));
    Files.createDirectories(last.toAbsolutePath().getParent());
    Files.writeString(last, size + " bytes of " + input, StandardCharsets.UTF_8);
  }

  private static void read(Method target, byte[] content) {
    try {
      target.invoke(null, content);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
