package earmark.publish.render;

import earmark.publish.commerce.SafeLink;
import earmark.publish.commerce.Shop;

/**
 * What all pages share.
 *
 * @param url public address of the site, without a slash at its end
 * @param desk address of the operator's desk, named by an empty home page
 * @param shop where books can be bought
 * @param assets where style sheet, fonts and marks are
 */
public record SiteInfo(String url, String desk, Shop shop, AssetUrls assets) {

  public SiteInfo {
    if (SafeLink.of(url) == null || SafeLink.of(desk) == null) {
      throw new IllegalArgumentException(
          "The addresses of site and desk must be http or https, not %s and %s"
              .formatted(url, desk));
    }
    url = url.replaceFirst("/+$", "");
    desk = desk.replaceFirst("/+$", "");
  }

  String absolute(String path) {
    return url + path;
  }
}
