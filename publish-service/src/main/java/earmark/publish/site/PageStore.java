package earmark.publish.site;

import earmark.publish.render.Rendered;

/** Where pages are kept until a reader asks. */
public interface PageStore {

  /**
   * Keeps {@code page} unless one of a later revision is kept at its path. The same bytes again
   * change nothing, not even their date.
   *
   * @param revision of the state that the page was rendered from
   * @return whether the page is now what readers get
   * @throws StoreUnavailable if the store cannot be reached
   */
  boolean keep(Rendered page, long revision);

  /**
   * Whether a page is kept at {@code path} that answers 200.
   *
   * @throws StoreUnavailable if the store cannot be reached
   */
  boolean has(String path);
}
