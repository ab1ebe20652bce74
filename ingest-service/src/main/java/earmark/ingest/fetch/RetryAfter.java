package earmark.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header: seconds, or a date (RFC 9110 section 10.2.3). */
final class RetryAfter {

  /** The longest wait that is respected. */
  static final Duration MAX = Duration.ofDays(1);

  private RetryAfter() {}

  /** Returns the wait that the response asks for; null if it has no readable header. */
  static @Nullable Duration in(MessageHeaders answer) {
    Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
    String value = header == null || header.getValue() == null ? "" : header.getValue().strip();
    if (value.matches("\\d{1,9}")) {
      return atMost(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant until = DateUtils.parseStandardDate(value);
    return until == null ? null : atMost(Duration.between(sent(answer), until));
  }

  /** The time of the response by the server's clock, which its Retry-After date also uses. */
  private static Instant sent(MessageHeaders answer) {
    Instant sent = DateUtils.parseStandardDate(answer, HttpHeaders.DATE);
    return sent == null ? Instant.now() : sent;
  }

  private static Duration atMost(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(MAX) > 0 ? MAX : asked;
  }
}
