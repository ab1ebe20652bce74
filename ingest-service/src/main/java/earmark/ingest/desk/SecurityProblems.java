package earmark.ingest.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers what Spring Security refuses: programs get problem+json, browsers the sign-in page. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final FailedLogins failedLogins;

  SecurityProblems(FailedLogins failedLogins) {
    this.failedLogins = failedLogins;
  }

  /** Answers a request without a valid token or session. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (Requests.isOfBrowser(request)) {
      toSignIn(response, cause, "needed");
    } else if (cause instanceof LockedException) {
      String seconds = String.valueOf(failedLogins.retryAfter().toSeconds());
      response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
      ProblemDetails.write(
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          "Too many wrong tokens",
          "Too many wrong tokens came from this address. Wait a few minutes, then try again.");
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"earmark\"");
      ProblemDetails.write(
          response,
          HttpStatus.UNAUTHORIZED,
          "Missing or wrong token",
          "Send the header Authorization: Bearer TOKEN with the token of this desk.");
    }
  }

  /** Answers a sign-in with a missing or wrong token. */
  void signInFailed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
    toSignIn(response, cause, "failed");
  }

  /** Answers a form with a wrong CSRF token. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    ProblemDetails.write(
        response,
        HttpStatus.FORBIDDEN,
        "Expired form",
        "The form has expired. Reload the desk and send it again.");
  }

  private static void toSignIn(
      HttpServletResponse response, AuthenticationException cause, String reason) {
    String shown = cause instanceof LockedException ? "wait" : reason;
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, DeskSecurity.SIGN_IN + "?reason=" + shown);
  }
}
