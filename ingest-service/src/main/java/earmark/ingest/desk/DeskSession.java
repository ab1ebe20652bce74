package earmark.ingest.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The session of a browser that has signed in; signing in is the only way to get one. */
record DeskSession(HttpSession session, CsrfToken token) {

  private static final String NOTICE = "notice";

  /** Returns the session of the request; empty if the browser is not signed in. */
  static Optional<DeskSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? Optional.of(new DeskSession(session, token))
        : Optional.empty();
  }

  /** The token that forms must send. */
  String csrf() {
    return token.getToken();
  }

  /** Keeps a notice for the next page. */
  void keep(Notice notice) {
    session.setAttribute(NOTICE, notice);
  }

  /** Removes and returns the notice; null if no notice waits. */
  @Nullable Notice takeNotice() {
    Notice notice = session.getAttribute(NOTICE) instanceof Notice kept ? kept : null;
    session.removeAttribute(NOTICE);
    return notice;
  }
}
