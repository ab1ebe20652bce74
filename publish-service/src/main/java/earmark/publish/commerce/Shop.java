package earmark.publish.commerce;

import earmark.contracts.Work;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The shop that book links lead to.
 *
 * @param search address of its search with {@code {query}} in place of title and creator
 * @param tag query parameters that mark a visit as sent by this site, such as {@code tag=me-20};
 *     empty if nothing is earned
 */
public record Shop(String search, String tag) {

  public Shop {
    if (!search.contains("{query}") || SafeLink.of(search.replace("{query}", "q")) == null) {
      throw new IllegalArgumentException(
          "EARMARK_BOOKS_SEARCH must be an http or https URL that contains {query}, not " + search);
    }
  }

  /** Whether links to the shop may earn a commission. */
  public boolean earns() {
    return !tag.isBlank();
  }

  /** Returns the shop's host without {@code www.}. */
  public String name() {
    return SafeLink.host(search.replace("{query}", "q"));
  }

  /**
   * Returns where to get {@code work}: a book at the shop, anything else at its official site; null
   * if that is not known.
   */
  public @Nullable BuyLink linkFor(Work work) {
    if (work.kind() == Work.Kind.BOOK) {
      return new BuyLink(searchFor(work), "Find it at " + name());
    }
    String official = SafeLink.of(work.link());
    return official == null
        ? null
        : new BuyLink(official, "Official site: " + SafeLink.host(official));
  }

  private String searchFor(Work work) {
    String words = work.creator() == null ? work.title() : work.title() + " " + work.creator();
    String url = search.replace("{query}", URLEncoder.encode(words, StandardCharsets.UTF_8));
    return earns() ? url + (url.contains("?") ? "&" : "?") + tag : url;
  }
}
