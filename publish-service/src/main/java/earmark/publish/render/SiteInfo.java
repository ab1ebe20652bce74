package earmark.publish.render;

import earmark.publish.commerce.SafeLink;
import earmark.publish.commerce.Shop;

/**
 * The settings that all pages share.
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
          "EARMARK_SITE_URL and EARMARK_DESK_URL must be http or https URLs, not %s and %s"
              .formatted(url, desk));
    }
    url = url.replaceFirst("(?<!/)/+$", "");
    desk = desk.replaceFirst("(?<!/)/+$", "");
  }

  String absolute(String path) {
    return url + path;
  }
}
