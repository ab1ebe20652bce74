package earmark.ingest.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses writes that a page of another site sends, before they count as a failed login. Browsers
 * say where a request comes from in Sec-Fetch-Site, and older ones in Origin; programs send
 * neither.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

  private static final String FETCH_SITE = "Sec-Fetch-Site";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Requests.isWrite(request) && isCrossSite(request)) {
      ProblemDetails.write(
          response,
          HttpStatus.FORBIDDEN,
          "Cross-site request",
          "Another site sent this request. Send it from the desk itself.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isCrossSite(HttpServletRequest request) {
    String site = request.getHeader(FETCH_SITE);
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null
        && !origin
            .replaceFirst("^\\w+://", "")
            .equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
  }
}
