package earmark.contracts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Second segments of a show's own pages. */
  private static final Set<String> SHOWS_OWN = Set.of("page", "feed.xml");

  private static final Pattern BELOW_SHOW = Pattern.compile("/[^/?#\\s]+/([^/?#\\s]+)");

  private SitePaths() {}

  /** Whether an episode of the show {@code slug} may be at {@code path}. */
  public static boolean isEpisode(String path, String slug) {
    return path.startsWith(show(slug) + "/") && isEpisode(path);
  }

  /** Whether an episode may be at {@code path}: it is one segment below the path of a show. */
  public static boolean isEpisode(String path) {
    Matcher segments = BELOW_SHOW.matcher(path);
    return segments.matches() && !SHOWS_OWN.contains(segments.group(1));
  }

  /** Returns the path of a show's front. */
  public static String show(String slug) {
    return "/" + slug;
  }

  /** Returns the path of page {@code number} of a show, counted from 1, the oldest. */
  public static String showPage(String slug, int number) {
    return show(slug) + "/page/" + number;
  }
}
