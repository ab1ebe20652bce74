package earmark.ingest.desk;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the desk; {@code application.yml} says more of each.
 *
 * @param reading who may read the desk
 * @param url how the operator's browser reaches the desk; null if only this machine does
 * @param hosts other names that the desk is reached by
 */
@ConfigurationProperties("earmark.desk")
public record DeskSettings(
    @DefaultValue("TOKEN") ReadAccess reading, @Nullable URI url, @DefaultValue Set<String> hosts) {

  /** Who may read the desk. */
  public enum ReadAccess {
    /** Only clients with the token or a session: private feed addresses are on the desk. */
    TOKEN,
    /** Everyone who can reach the desk. */
    OPEN
  }

  /** Whether a proxy serves the desk over TLS, so that no cookie may travel without it. */
  boolean isHttps() {
    return url != null && "https".equalsIgnoreCase(url.getScheme());
  }
}
