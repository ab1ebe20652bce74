package earmark.publish.site;

/** Where pages are on the site. */
final class Paths {

  static final String HOME = "/";

  private Paths() {}

  static String show(String slug) {
    return "/" + slug;
  }

  /** Page {@code number} of a show, counted from the oldest. */
  static String show(String slug, int number) {
    return show(slug) + "/page/" + number;
  }
}
