package earmark.ingest.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes forms only from the desk's own page. */
@Configuration(proxyBeanMethods = false)
class CsrfCheck implements WebMvcConfigurer, HandlerInterceptor {

  private final Sessions sessions;

  CsrfCheck(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/desk/**").excludePathPatterns("/desk/sign-in");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    String sent = request.getParameter("csrf");
    boolean own = sessions.of(request).filter(s -> same(s.csrf(), sent)).isPresent();
    if (!own) {
      response.sendError(403, "The form is too old. Load the desk again and send it once more.");
    }
    return own;
  }

  private static boolean same(String csrf, @Nullable String sent) {
    return sent != null
        && MessageDigest.isEqual(
            csrf.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
