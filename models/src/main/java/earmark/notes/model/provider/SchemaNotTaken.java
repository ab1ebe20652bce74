package earmark.notes.model.provider;

/** The server cannot hold a reply to a schema. */
final class SchemaNotTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SchemaNotTaken(String message) {
    super(message);
  }
}
