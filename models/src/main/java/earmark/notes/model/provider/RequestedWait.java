package earmark.notes.model.provider;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The time that a server asks its clients to wait: Retry-After, in seconds or as a date. */
final class RequestedWait {

  private final Clock clock;

  RequestedWait(Clock clock) {
    this.clock = clock;
  }

  /** The wait, never negative; empty where the server names none that can be read. */
  Optional<Duration> in(HttpHeaders headers) {
    return headers
        .firstValue("retry-after")
        .map(String::strip)
        .flatMap(this::read)
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private Optional<Duration> read(String value) {
    try {
      return Optional.of(
          value.matches("[0-9]{1,9}(\\.[0-9]+)?")
              ? Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1000))
              : untilDate(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Duration untilDate(String value) {
    ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
    return Duration.between(clock.instant(), date.toInstant());
  }
}
