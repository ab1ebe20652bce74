package earmark.ingest.desk;

import java.net.URI;

/** The public URL of the site. */
public record SiteAddress(URI url) {

  /** Returns the absolute URL of a page. */
  String of(String path) {
    return url.toString().replaceFirst("(?<!/)/+$", "") + path;
  }
}
