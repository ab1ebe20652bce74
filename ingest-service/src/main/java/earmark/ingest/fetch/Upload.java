package earmark.ingest.fetch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file, sent as multipart/form-data (RFC 7578).
 *
 * @param fields in order; a name may occur more than once
 * @param fileField the name of the field that has the file
 * @param file read from the disk while it is sent
 * @param fileName what the file is called, in ASCII
 * @param bearer the secret of an Authorization header; null sends none
 */
public record Upload(
    List<Field> fields, String fileField, Path file, String fileName, @Nullable String bearer) {

  /** A field of text. */
  public record Field(String name, String value) {}

  public Upload {
    fields = List.copyOf(fields);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Upload[%s, %s=%s]".formatted(fields, fileField, file);
  }
}
