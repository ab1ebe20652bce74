package earmark.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** An executable Boot jar taken apart into a small jar and its libraries, once for each build. */
final class UnpackedJar {

  private UnpackedJar() {}

  /** Where this build of {@code jar} is unpacked; another build has another folder. */
  static Path folder(Path apps, String name, Path jar) {
    return apps.resolve(name).resolve(build(jar));
  }

  /**
   * The small jar; unpacks {@code jar} unless that is done, and removes what earlier builds left.
   */
  static Path in(Path apps, String name, Path jar) {
    Path folder = folder(apps, name, jar);
    Path small = folder.resolve(jar.getFileName());
    if (!Files.exists(small)) {
      Folders.delete(apps.resolve(name));
      unpack(jar, folder);
    }
    return Files.exists(small) ? small : jar;
  }

  private static void unpack(Path jar, Path folder) {
    Path unfinished = folder.resolveSibling("unfinished");
    Programs.run(
        List.of(
            Executables.java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            unfinished.toString()));
    try {
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new StackFailure("%s cannot be unpacked: %s".formatted(jar, e.getMessage()), e);
    }
  }

  // Builds are reproducible, so the file's date says nothing; the checksums of its entries do.
  private static String build(Path jar) {
    CRC32 all = new CRC32();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .map(entry -> entry.getName() + entry.getCrc())
          .forEach(entry -> all.update(entry.getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(all.getValue());
    } catch (IOException e) {
      throw new StackFailure("%s cannot be read: %s".formatted(jar, e.getMessage()), e);
    }
  }
}
