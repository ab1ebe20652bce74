package earmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond the life of this JVM, by its id and the time of its start: an id alone
 * may belong to somebody else by now.
 */
final class PidFile {

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  void write(ProcessHandle process) {
    try {
      Files.writeString(OwnerOnly.file(file), line(process) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it still runs; a file that is out of date is removed. */
  Optional<ProcessHandle> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Optional<ProcessHandle> process = find();
    if (process.isEmpty()) {
      delete();
    }
    return process;
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ProcessHandle> find() {
    try {
      String line = Files.readString(file).strip();
      long pid = Long.parseLong(line.substring(0, Math.max(0, line.indexOf(' '))));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> line.equals(line(process)));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String line(ProcessHandle process) {
    String started =
        process.info().startInstant().map(Instant::toEpochMilli).map(String::valueOf).orElse("?");
    return process.pid() + " " + started;
  }
}
