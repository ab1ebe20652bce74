package earmark.samples;

import org.jspecify.annotations.Nullable;

/** The server cannot start as it is set up; the message says what to change. */
final class CannotServe extends Exception {

  private static final long serialVersionUID = 1L;

  CannotServe(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
