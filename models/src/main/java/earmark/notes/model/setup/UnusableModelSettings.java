package earmark.notes.model.setup;

/** The settings of models cannot be used; the message says what to set. */
public final class UnusableModelSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableModelSettings(String message) {
    super(message);
  }

  UnusableModelSettings(String message, Throwable cause) {
    super(message, cause);
  }
}
