package earmark.ingest.fetch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file, to be sent as multipart/form-data (RFC 7578).
 *
 * @param fields in order; a name may occur more than once
 * @param fileField the name of the field for the file
 * @param file read from disk while it is sent
 * @param fileName the name that is sent with the file, in ASCII
 * @param bearer the token of the Authorization header; null sends none
 */
public record Upload(
    List<Field> fields, String fileField, Path file, String fileName, @Nullable String bearer) {

  /** A text field. */
  public record Field(String name, String value) {}

  public Upload {
    fields = List.copyOf(fields);
  }

  /** Omits the bearer token. */
  @Override
  public String toString() {
    return "Upload[%s, %s=%s]".formatted(fields, fileField, file);
  }
}
