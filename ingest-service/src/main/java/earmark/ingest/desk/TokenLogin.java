package earmark.ingest.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Authenticates the operator by the token of the desk. */
@Component
class TokenLogin implements AuthenticationManager {

  private final DeskToken token;
  private final FailedLogins failedLogins;

  TokenLogin(DeskToken token, FailedLogins failedLogins) {
    this.token = token;
    this.failedLogins = failedLogins;
  }

  /**
   * Compares the credentials of {@code attempt} with the token.
   *
   * @throws AuthenticationCredentialsNotFoundException if there are none; this does not count
   * @throws LockedException if the client has failed too often and is not signed in
   * @throws BadCredentialsException if the token is wrong
   */
  @Override
  public Authentication authenticate(Authentication attempt) {
    String given = text(attempt.getCredentials());
    if (given.isEmpty()) {
      throw new AuthenticationCredentialsNotFoundException("No token");
    }
    String client = client(attempt);
    if (failedLogins.isBlocked(client) && !isSignedIn()) {
      throw new LockedException("Too many wrong tokens");
    }
    if (!token.matches(given)) {
      failedLogins.record(client);
      throw new BadCredentialsException("Wrong token");
    }
    return UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of());
  }

  /** Whether the request belongs to a session; anonymous requests have no authentication yet. */
  private static boolean isSignedIn() {
    Authentication current = SecurityContextHolder.getContext().getAuthentication();
    return current != null && current.isAuthenticated();
  }

  private static String client(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? text(details.getRemoteAddress())
        : "";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }
}
