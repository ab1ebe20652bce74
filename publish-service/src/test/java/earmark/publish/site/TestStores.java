package earmark.publish.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One implementation of the stores, with what the kits must see of it. */
public interface TestStores extends AutoCloseable {

  PageStore pages();

  SiteIndex index();

  /** What readers get at {@code path}, or null. */
  @Nullable KeptPage page(String path);

  /** The paths of all pages. */
  Set<String> paths();

  void empty();

  @Override
  void close();

  /**
   * A page as readers get it.
   *
   * @param revision that it was last kept with
   */
  record KeptPage(int status, String type, String text, long revision) {}
}
