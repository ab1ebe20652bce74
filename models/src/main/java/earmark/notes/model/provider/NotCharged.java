package earmark.notes.model.provider;

/** The cause of a failure for which the provider charges nothing: it did not take the question. */
public final class NotCharged extends Exception {

  private static final long serialVersionUID = 1L;

  NotCharged(String message) {
    super(message);
  }
}
