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
 * An incomplete download: the bytes received so far, and a note with the server's validator, by
 * which it can resume.
 *
 * @param file the path of the complete file
 */
record PartialFile(Path file) {

  Path part() {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Where the download can resume; empty if it must start from the beginning. */
  Optional<Resume> resume(String address) throws IOException {
    if (!Files.exists(part()) || !Files.exists(note()) || Files.size(part()) == 0) {
      return Optional.empty();
    }
    List<String> note = Files.readAllLines(note(), StandardCharsets.UTF_8);
    boolean same = note.size() == 2 && note.getFirst().equals(address);
    return same ? Optional.of(new Resume(Files.size(part()), note.getLast())) : Optional.empty();
  }

  /**
   * The point at which a download resumes.
   *
   * @param from offset of the first missing byte
   * @param validator a strong ETag or a Last-Modified header, for If-Range
   */
  record Resume(long from, String validator) {}

  /** Discards the bytes received so far and notes the validator of the new response. */
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

  /** Returns no weak tag: it does not guarantee identical bytes. */
  private static @Nullable String validator(ClassicHttpResponse answer) {
    String tag = BodyReader.header(answer, HttpHeaders.ETAG);
    boolean strong = tag != null && tag.strip().startsWith("\"");
    String validator = strong ? tag : BodyReader.header(answer, HttpHeaders.LAST_MODIFIED);
    return validator == null ? null : validator.replaceAll("[\\r\\n]", " ").strip();
  }
}
