package earmark.ingest.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests whose Host is not the desk's, except for its health, which probes ask for. */
final class HostFilter extends OncePerRequestFilter {

  private final DeskHosts hosts;

  HostFilter(DeskHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Requests.isHealth(request) || hosts.contains(request.getHeader(HttpHeaders.HOST))) {
      chain.doFilter(request, response);
    } else {
      ProblemDetails.write(
          response,
          HttpStatus.MISDIRECTED_REQUEST,
          "Unknown host",
          "The desk is not configured for this host name. Add the name to EARMARK_DESK_HOSTS, or"
              + " set EARMARK_DESK_URL to the address of the desk.");
    }
  }
}
