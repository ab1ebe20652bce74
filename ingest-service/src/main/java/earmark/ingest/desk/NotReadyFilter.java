package earmark.ingest.desk;

import earmark.ingest.messaging.CatalogueViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses writes until the service has read back what it knew before it stopped. */
@Component
class NotReadyFilter extends OncePerRequestFilter {

  private final CatalogueViews views;

  NotReadyFilter(CatalogueViews views) {
    this.views = views;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Requests.isWrite(request) && !views.caughtUp()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "2");
      ProblemDetails.write(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "Not ready yet",
          "The service is still starting. Try again in a few seconds.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
