package earmark.ingest.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Answers questions about a request that several filters ask. */
final class Requests {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "Bearer ";

  private Requests() {}

  /** Whether the method may change something. */
  static boolean isWrite(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }

  /** Whether a form of the desk sent it, which expects a page and not problem+json. */
  static boolean isForm(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/desk/");
  }

  /** Whether it asks for a page or sends a form. */
  static boolean isOfBrowser(HttpServletRequest request) {
    return isForm(request) || request.getRequestURI().equals("/");
  }

  /** Whether it asks how the service is. */
  static boolean isHealth(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/healthz") || path.startsWith("/healthz/");
  }

  /** The token of the Authorization header; null if there is none. */
  static @Nullable String bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length())
        : null;
  }
}
