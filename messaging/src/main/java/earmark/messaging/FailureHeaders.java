package earmark.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.ExceptionHeadersCreator;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.TimestampedException;

/**
 * Writes the cause of a failure into headers, without a stack trace, which the log has: an event of
 * the largest size must still fit into the record that carries it on.
 */
final class FailureHeaders implements ExceptionHeadersCreator {

  private static final int MAX_CHARACTERS = 2_000;

  private final WorkDeadline deadline;

  FailureHeaders(WorkDeadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public void create(Headers headers, Exception failure, boolean isKey, HeaderNames names) {
    HeaderNames.ExceptionInfo info = names.getExceptionInfo();
    Throwable cause = cause(failure);
    write(headers, info.getExceptionFqcn(), cause.getClass().getName());
    write(headers, info.getExceptionMessage(), deadline.wasLate() ? late() : message(cause));
  }

  private String late() {
    return "Handling this event took longer than %d s and was interrupted."
        .formatted(deadline.longest().toSeconds());
  }

  private static Throwable cause(Exception failure) {
    Throwable cause = failure;
    while (isSprings(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Whether Spring only wraps what the listener threw. */
  private static boolean isSprings(Throwable failure) {
    return failure instanceof ListenerExecutionFailedException
        || failure instanceof TimestampedException;
  }

  private static String message(Throwable cause) {
    String message = cause.getMessage();
    if (message == null) {
      Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
      message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
    return message.length() > MAX_CHARACTERS ? message.substring(0, MAX_CHARACTERS) + "…" : message;
  }

  private static void write(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
