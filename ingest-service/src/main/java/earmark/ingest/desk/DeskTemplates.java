package earmark.ingest.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the pages of the desk; no cache keeps them. */
@Component
class DeskTemplates {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DeskTemplates.class.getClassLoader(), "earmark.ingest.desk.jte");

  /**
   * Returns a page.
   *
   * @param template its file, such as {@code desk.jte}
   * @param parameters those that the template declares, by name
   */
  ResponseEntity<String> page(HttpStatus status, String template, Map<String, Object> parameters) {
    var html = new StringOutput();
    templates.render(template, parameters, html);
    return ResponseEntity.status(status)
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(html.toString());
  }
}
