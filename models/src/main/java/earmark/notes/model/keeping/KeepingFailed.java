package earmark.notes.model.keeping;

/** A store of answers or spending cannot be read or written; the message says which. */
public final class KeepingFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeepingFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
