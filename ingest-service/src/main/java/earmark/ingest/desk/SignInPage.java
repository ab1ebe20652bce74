package earmark.ingest.desk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Renders the sign-in page. A token after {@code #} in its address signs in with one click;
 * browsers do not send that part of an address.
 */
@Controller
class SignInPage {

  private final DeskTemplates templates;
  private final SiteAddress site;

  SignInPage(DeskTemplates templates, SiteAddress site) {
    this.templates = templates;
    this.site = site;
  }

  @GetMapping(DeskSecurity.SIGN_IN)
  ResponseEntity<String> page(@RequestParam(defaultValue = "") String reason) {
    Map<String, Object> parameters = new HashMap<>(Map.of("siteUrl", site.of("")));
    switch (reason) {
      case "failed" -> parameters.put("error", "Wrong token. Enter the token of this desk.");
      case "wait" ->
          parameters.put("error", "Too many wrong tokens. Wait a few minutes, then try again.");
      default -> {}
    }
    return templates.page(HttpStatus.OK, "sign-in.jte", parameters);
  }
}
