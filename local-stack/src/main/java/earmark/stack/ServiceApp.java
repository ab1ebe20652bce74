package earmark.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service's jar, laid out so that it starts quickly: unpacked once per build, with an AOT cache
 * once {@link AotCache} has made one.
 *
 * @param name {@code ingest}, {@code notes} or {@code publish}
 * @param jar as Maven builds it
 * @param apps the folder that gets the unpacked jars
 * @param heap the largest heap, in the words of {@code -Xmx}
 */
record ServiceApp(String name, Path jar, Path apps, String heap) {

  /** What the service is started with; unpacks the jar if need be. */
  List<String> command() {
    Path cache = folder().resolve(AotCache.FILE);
    List<String> options = Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    return commandWith(options);
  }

  /** The same with more options of the JVM; a cache is only good for those it was made with. */
  List<String> commandWith(List<String> options) {
    Stream<String> usual =
        Stream.of(
            Executables.java(),
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");
    Stream<String> program = Stream.of("-jar", unpacked().toString());
    return Stream.concat(Stream.concat(usual, options.stream()), program).toList();
  }

  /** The folder of this build of the jar, where the unpacked jar and its cache are. */
  Path folder() {
    return UnpackedJar.folder(apps, name, jar);
  }

  /** The small jar; unpacks the jar if need be. */
  Path unpacked() {
    if (!Files.exists(jar)) {
      throw new StackFailure(
          "%s is not built (%s is missing); build it with ./earmark build.".formatted(name, jar));
    }
    return UnpackedJar.in(apps, name, jar);
  }
}
