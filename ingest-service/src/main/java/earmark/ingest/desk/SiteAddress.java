package earmark.ingest.desk;

import java.net.URI;

/** Where readers find the pages. */
public record SiteAddress(URI url) {

  /** The absolute address of a page. */
  String of(String path) {
    return url.toString().replaceFirst("/+$", "") + path;
  }
}
