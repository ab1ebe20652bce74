package earmark.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** The Retry-After header: seconds, or a date (RFC 9110 section 10.2.3). */
final class RetryAfter {

  /** No server may keep us away for longer. */
  static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  /** Null where there is none that can be read. */
  static @Nullable Duration in(MessageHeaders answer) {
    Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
    String value = header == null || header.getValue() == null ? "" : header.getValue().strip();
    if (value.matches("\\d{1,9}")) {
      return atMost(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant until = DateUtils.parseStandardDate(value);
    return until == null ? null : atMost(Duration.between(sent(answer), until));
  }

  /** The server's own clock, which may be wrong, is what its date is told by. */
  private static Instant sent(MessageHeaders answer) {
    Instant sent = DateUtils.parseStandardDate(answer, HttpHeaders.DATE);
    return sent == null ? Instant.now() : sent;
  }

  private static Duration atMost(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(MOST) > 0 ? MOST : asked;
  }
}
