package earmark.text.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fuzzes each parser in a JVM of its own, one after the other: small inputs by Jazzer in 256 MB of
 * heap, then large ones by {@link LargeInputRun}. A module's profile {@code fuzz} runs this. Ends
 * with a failure if any of them crashed, hung or ran out of memory; the input is then below {@code
 * target/fuzz}.
 */
public final class FuzzRun {

  private static final String SECONDS_AN_INPUT = "10";
  private static final String LONGEST_INPUT = "65536";

  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final Path OUT = Path.of("target/fuzz");

  private FuzzRun() {}

  /**
   * Fuzzes the targets that the property {@code fuzz.only} names; all of them where it is empty.
   *
   * @throws IllegalStateException if something was found
   */
  public static void run(List<FuzzTarget> targets) throws IOException, InterruptedException {
    Set<String> only =
        Stream.of(System.getProperty("fuzz.only", "").split(","))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());
    List<String> failed = new ArrayList<>();
    for (FuzzTarget target : targets) {
      boolean wanted = only.isEmpty() || only.contains(target.name());
      if (wanted && (runJazzer(target) | runLarge(target)) != 0) {
        failed.add(target.name());
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Fuzzing found something in " + failed + "; see " + OUT);
    }
  }

  private static int runJazzer(FuzzTarget target) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(OUT.resolve(target.name()).resolve("corpus"));
    return run(target, command(target, corpus), "log.txt");
  }

  /**
   * Large inputs, for as long again: up to the size that is accepted, in the heap of the service.
   */
  private static int runLarge(FuzzTarget target) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfuzz.format=" + target.name(),
            "-Dfuzz.last=" + OUT.resolve(target.name()).resolve("last-large-input.txt"),
            "-classpath",
            System.getProperty("java.class.path"),
            LargeInputRun.class.getName(),
            target.type().getName(),
            seeds(target).toString(),
            System.getProperty("fuzz.seconds", "600"),
            String.valueOf(target.accepted()),
            String.valueOf(System.nanoTime()));
    return run(target, command, "large.txt");
  }

  private static int run(FuzzTarget target, List<String> command, String logName)
      throws IOException, InterruptedException {
    Path log = OUT.resolve(target.name()).resolve(logName);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int status = process.waitFor();
    try (Stream<String> lines = Files.lines(log)) {
      List<String> told = lines.filter(FuzzRun::isNews).toList();
      told.subList(Math.max(0, told.size() - 6), told.size())
          .forEach(line -> System.out.println(target.name() + ": " + line));
    }
    System.out.println(target.name() + ": " + (status == 0 ? "nothing found" : "see " + log));
    return status;
  }

  private static boolean isNews(String line) {
    return line.contains("DONE")
        || line.startsWith("LARGE:")
        || line.startsWith("== Java")
        || line.contains("Done ");
  }

  private static List<String> command(FuzzTarget target, Path corpus) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dfuzz.format=" + target.name(),
        "-classpath",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.type().getName(),
        "--instrumentation_includes=" + target.instrumented(),
        "--reproducer_path=" + OUT.resolve(target.name()),
        "-artifact_prefix=" + OUT.resolve(target.name()) + "/",
        "-max_total_time=" + System.getProperty("fuzz.seconds", "600"),
        "-timeout=" + SECONDS_AN_INPUT,
        "-max_len=" + LONGEST_INPUT,
        "-rss_limit_mb=0",
        "-print_final_stats=1",
        corpus.toString(),
        seeds(target).toString());
  }

  private static Path seeds(FuzzTarget target) {
    Path seeds = SEEDS.resolve(target.name());
    return Files.isDirectory(seeds) ? seeds : SEEDS;
  }
}
