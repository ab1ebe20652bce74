package earmark.contracts;

import java.util.Set;

/**
 * The site's paths that more than one service must agree on. A show is at its slug, directly below
 * the root, so a slug must not be one of {@link #RESERVED}.
 */
public final class SitePaths {

  /** First segment of style sheets, fonts and scripts. */
  public static final String ASSETS = "assets";

  /** The health check. */
  public static final String HEALTH = "healthz";

  /**
   * First path segments that no show may have: those the site serves itself, and those kept free
   * for pages over all shows. Add before use: a show that already has a slug keeps it.
   */
  public static final Set<String> RESERVED =
      Set.of(ASSETS, HEALTH, "people", "works", "search", "page", "feed", "about", "episode");

  private SitePaths() {}

  /** Returns the path of a show's front. */
  public static String show(String slug) {
    return "/" + slug;
  }

  /** Returns the path of page {@code number} of a show, counted from 1, the oldest. */
  public static String showPage(String slug, int number) {
    return show(slug) + "/page/" + number;
  }
}
