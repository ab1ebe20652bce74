package earmark.ingest.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to the disk: the bytes that came, and beside them by what their server knows
 * the file again.
 *
 * @param file where it goes when it is whole
 */
record PartialFile(Path file) {

  Path part() {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** How many bytes came, and a validator for If-Range; empty where it has to begin anew. */
  Optional<Resume> resume(String address) throws IOException {
    if (!Files.exists(part()) || !Files.exists(note()) || Files.size(part()) == 0) {
      return Optional.empty();
    }
    List<String> note = Files.readAllLines(note(), StandardCharsets.UTF_8);
    boolean same = note.size() == 2 && note.getFirst().equals(address);
    return same ? Optional.of(new Resume(Files.size(part()), note.getLast())) : Optional.empty();
  }

  /**
   * Where a download goes on.
   *
   * @param from the first byte that is missing
   * @param validator a strong ETag or a Last-Modified header
   */
  record Resume(long from, String validator) {}

  /** Forgets what came, and keeps by what the server knows the file that comes now. */
  void begin(String address, ClassicHttpResponse answer) throws IOException {
    discard();
    String validator = validator(answer);
    if (validator != null) {
      Files.writeString(note(), address + "\n" + validator + "\n", StandardCharsets.UTF_8);
    }
  }

  void discard() throws IOException {
    Files.deleteIfExists(note());
    Files.deleteIfExists(part());
  }

  void complete() throws IOException {
    Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(note());
  }

  private Path note() {
    return file.resolveSibling(file.getFileName() + ".from");
  }

  /** A weak tag does not vouch for the same bytes. */
  private static @Nullable String validator(ClassicHttpResponse answer) {
    String tag = Answers.header(answer, HttpHeaders.ETAG);
    boolean strong = tag != null && tag.strip().startsWith("\"");
    String validator = strong ? tag : Answers.header(answer, HttpHeaders.LAST_MODIFIED);
    return validator == null ? null : validator.replaceAll("[\\r\\n]", " ").strip();
  }
}
