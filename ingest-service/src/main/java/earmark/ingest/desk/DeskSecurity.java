package earmark.ingest.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Protects the desk: programs send the token with every request, browsers sign in with it; without,
 * neither writes, nor reads unless reading is open. Sets the security headers of all responses.
 */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

  /** The sign-in page, and where its form is sent. */
  static final String SIGN_IN = "/desk/sign-in";

  /** Needed before anybody can sign in; hubs have no token, they sign what they send. */
  private static final String[] FOR_EVERYBODY = {SIGN_IN, "/assets/**", "/healthz/**", "/hub/**"};

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self';"
          + " connect-src 'self'; img-src 'self' http: https: data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain deskFilters(
      HttpSecurity http,
      TokenLogin login,
      SecurityProblems problems,
      DeskHosts hosts,
      DeskSettings settings) {
    return http.authenticationManager(login)
        .headers(DeskSecurity::headers)
        .csrf(DeskSecurity::csrf)
        .addFilterAfter(new HostFilter(hosts), HeaderWriterFilter.class)
        .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
        .addFilterBefore(bearerTokens(login, problems), UsernamePasswordAuthenticationFilter.class)
        .formLogin(form -> signIn(form, problems))
        .logout(DeskSecurity::signOut)
        .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .requestCache(RequestCacheConfigurer::disable)
        .authorizeHttpRequests(requests -> rights(requests, settings.reading()))
        .build();
  }

  /** A proxy that serves the desk over TLS is named by the URL, or says so in its requests. */
  @Bean
  ServletContextInitializer secureCookies(DeskSettings settings) {
    return context -> {
      if (settings.isHttps()) {
        context.getSessionCookieConfig().setSecure(true);
      }
    };
  }

  private static void rights(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      DeskSettings.ReadAccess reading) {
    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    requests.requestMatchers(FOR_EVERYBODY).permitAll();
    if (reading == DeskSettings.ReadAccess.OPEN) {
      requests.requestMatchers(request -> !Requests.isWrite(request)).permitAll();
    }
    requests.anyRequest().authenticated();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        // It would bind the proxy's host and all its subdomains: that is for the proxy to say.
        .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        // The policy says it as frame-ancestors.
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
  }

  /**
   * Only a session makes a forged write dangerous, and no other site can send a bearer token.
   * Before there is a session, {@link CrossSiteFilter} protects the sign-in form.
   */
  private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
    var tokens = new HttpSessionCsrfTokenRepository();
    tokens.setParameterName("csrf");
    csrf.csrfTokenRepository(tokens)
        .requireCsrfProtectionMatcher(
            request ->
                Requests.isWrite(request)
                    && request.getSession(false) != null
                    && Requests.bearer(request) == null)
        .ignoringRequestMatchers(SIGN_IN);
  }

  private static void signIn(FormLoginConfigurer<HttpSecurity> form, SecurityProblems problems) {
    form.loginPage(SIGN_IN)
        .loginProcessingUrl(SIGN_IN)
        .passwordParameter("token")
        .successHandler((_, response, _) -> toDesk(response))
        .failureHandler(problems::signInFailed);
  }

  private static void signOut(LogoutConfigurer<HttpSecurity> out) {
    out.logoutUrl("/desk/sign-out").logoutSuccessHandler((_, response, _) -> toDesk(response));
  }

  private static void toDesk(HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, "/");
  }

  private static AuthenticationFilter bearerTokens(TokenLogin login, SecurityProblems problems) {
    var filter = new AuthenticationFilter((AuthenticationManager) login, DeskSecurity::attempt);
    filter.setSuccessHandler((_, _, _) -> {});
    filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(problems));
    return filter;
  }

  private static @Nullable Authentication attempt(HttpServletRequest request) {
    String token = Requests.bearer(request);
    if (token == null) {
      return null;
    }
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated("operator", token);
    attempt.setDetails(new WebAuthenticationDetails(request));
    return attempt;
  }
}
