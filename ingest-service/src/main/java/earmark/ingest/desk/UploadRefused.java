package earmark.ingest.desk;

import earmark.ingest.intake.FieldRefused;
import java.util.List;
import java.util.stream.Collectors;

/** An upload has missing or invalid fields. The message names all of them. */
final class UploadRefused extends RuntimeException {

  private final transient List<FieldRefused> fields;

  /** Refuses the upload; {@code fields} has at least one. */
  UploadRefused(List<FieldRefused> fields) {
    super(fields.stream().map(FieldRefused::getMessage).collect(Collectors.joining(" ")));
    this.fields = List.copyOf(fields);
  }

  List<FieldRefused> fields() {
    return fields;
  }
}
