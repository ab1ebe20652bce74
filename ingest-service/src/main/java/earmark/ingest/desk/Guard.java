package earmark.ingest.desk;

import earmark.contracts.EventJson;
import earmark.ingest.messaging.CatalogueViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody write who has not shown the token, before anything of the request is read. */
@Component
class Guard extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "Bearer ";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self';"
          + " connect-src 'self'; img-src 'self' http: https: data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final DeskToken token;
  private final Sessions sessions;
  private final CatalogueViews views;
  private final FailedLogins attempts;

  Guard(DeskToken token, Sessions sessions, CatalogueViews views, FailedLogins attempts) {
    this.token = token;
    this.sessions = sessions;
    this.views = views;
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (!mayAsk(request)) {
      putOff(request, response);
    } else if (!mayWrite(request)) {
      attempts.record(request.getRemoteAddr());
      refuse(request, response);
    } else if (!views.caughtUp()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "2");
      write(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "Not ready yet",
          "The service is still reading what it knew before. Send it again in a moment.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers that have shown the token are heard whatever others do behind the same address. */
  private boolean mayAsk(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/hub/")
        || sessions.of(request).isPresent()
        || !attempts.isBlocked(request.getRemoteAddr());
  }

  private void putOff(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRequestURI().startsWith("/desk/")) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, "/?sign-in=wait#sign-in");
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(attempts.retryAfter().toSeconds()));
    write(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "Too many wrong tokens",
        "This address sent a wrong token too often. Wait a few minutes, then send the right one.");
  }

  private boolean mayWrite(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith("/hub/")) {
      // Hubs have no token; what they send is signed, and only makes a feed be looked at.
      return true;
    }
    if (path.startsWith("/desk/")) {
      return path.equals("/desk/sign-in") || sessions.of(request).isPresent();
    }
    return token.is(bearer(request));
  }

  private static @Nullable String bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length())
        : null;
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/desk/")) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, "/?sign-in=needed#sign-in");
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"earmark\"");
    write(
        response,
        HttpStatus.UNAUTHORIZED,
        "The token is missing or wrong",
        "Send the header Authorization: Bearer TOKEN with the token of this desk.");
  }

  private static void write(
      HttpServletResponse response, HttpStatus status, String title, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .write(
            EventJson.mapper()
                .writeValueAsBytes(
                    Map.of("title", title, "status", status.value(), "detail", detail)));
  }
}
