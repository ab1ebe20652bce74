package earmark.publish.render;

import java.nio.charset.StandardCharsets;

/**
 * A page before it is encoded.
 *
 * @param path on the site
 * @param status HTTP status that it is served with
 * @param type media type
 * @param text the page
 */
public record Rendered(String path, int status, String type, String text) {

  static final String HTML = "text/html; charset=utf-8";

  /** The page as UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
