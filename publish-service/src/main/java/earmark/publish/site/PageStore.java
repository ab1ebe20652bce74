package earmark.publish.site;

import earmark.publish.render.Rendered;

/** Stores rendered pages for readers. */
public interface PageStore {

  /**
   * Stores {@code page} unless its path has one of a later revision. Storing the same bytes again
   * keeps their date.
   *
   * @param revision of the state that the page was rendered from
   * @return whether the page is now what readers get
   * @throws StoreUnavailable if the store cannot be reached
   */
  boolean keep(Rendered page, long revision);

  /**
   * Whether {@code path} has a page with status 200.
   *
   * @throws StoreUnavailable if the store cannot be reached
   */
  boolean has(String path);
}
