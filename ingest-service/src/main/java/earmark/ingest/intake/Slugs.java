package earmark.ingest.intake;

import com.github.slugify.Slugify;
import earmark.contracts.SitePaths;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Titles as parts of addresses: lower case letters, digits and hyphens. */
final class Slugs {

  /** Longer titles are cut at a word. */
  private static final int LONGEST = 80;

  private static final Slugify SLUGIFY = Slugify.builder().build();

  private Slugs() {}

  /** Returns the slug of a show; {@code used} says which are taken. */
  static String ofShow(String title, Predicate<String> used) {
    return unused(slug(title, "show"), s -> SitePaths.RESERVED.contains(s) || used.test(s));
  }

  /** The path of an episode, which another one may have. */
  static String path(String showSlug, LocalDate date, String title) {
    return "/" + showSlug + "/" + date + "-" + slug(title, "episode");
  }

  /** {@code wanted}, or with -2, -3 and so on behind it. */
  static String unused(String wanted, Predicate<String> used) {
    String free = wanted;
    for (int i = 2; used.test(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  private static String slug(String title, String otherwise) {
    String slug = SLUGIFY.slugify(title).replace('_', '-');
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isBlank() ? otherwise : slug;
  }
}
