package earmark.ingest.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Browsers that have shown the token. They are forgotten when the service stops. */
@Component
class Sessions {

  static final String COOKIE = "earmark-desk";
  private static final Duration LASTS = Duration.ofHours(12);

  private final Map<String, Session> byKey = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /**
   * A browser that has shown the token.
   *
   * @param csrf what its forms must send
   * @param notice to be shown on the next page, once
   */
  record Session(String csrf, Instant until, AtomicReference<@Nullable Notice> notice) {}

  /** The cookie of a new session. */
  ResponseCookie open(HttpServletRequest request) {
    byKey.values().removeIf(session -> session.until().isBefore(clock.instant()));
    String key = secret();
    byKey.put(key, new Session(secret(), clock.instant().plus(LASTS), new AtomicReference<>()));
    return cookie(request, key, LASTS);
  }

  /** Ends the session, and the cookie with it. */
  ResponseCookie close(HttpServletRequest request) {
    key(request).ifPresent(byKey::remove);
    return cookie(request, "", Duration.ZERO);
  }

  Optional<Session> of(HttpServletRequest request) {
    return key(request).map(byKey::get).filter(session -> session.until().isAfter(clock.instant()));
  }

  private static Optional<String> key(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(COOKIE)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private static ResponseCookie cookie(HttpServletRequest request, String key, Duration age) {
    return ResponseCookie.from(COOKIE, key)
        .httpOnly(true)
        .sameSite("Strict")
        .secure(request.isSecure())
        .path("/")
        .maxAge(age)
        .build();
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
