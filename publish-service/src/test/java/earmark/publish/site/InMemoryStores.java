package earmark.publish.site;

import earmark.publish.render.Rendered;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stores without Redis. */
final class InMemoryStores implements TestStores {

  private final Map<String, KeptPage> pages = new TreeMap<>();
  private InMemorySiteIndex index = new InMemorySiteIndex();

  @Override
  public PageStore pages() {
    return new PageStore() {
      @Override
      public boolean keep(Rendered page, long revision) {
        KeptPage kept = pages.get(page.path());
        if (kept != null && kept.revision() > revision) {
          return false;
        }
        pages.put(page.path(), new KeptPage(page.status(), page.type(), page.text(), revision));
        return true;
      }

      @Override
      public boolean has(String path) {
        KeptPage kept = pages.get(path);
        return kept != null && kept.status() == 200;
      }
    };
  }

  @Override
  public SiteIndex index() {
    return index;
  }

  @Override
  public @Nullable KeptPage page(String path) {
    return pages.get(path);
  }

  @Override
  public Set<String> paths() {
    return pages.keySet();
  }

  @Override
  public void empty() {
    pages.clear();
    index = new InMemorySiteIndex();
  }

  @Override
  public void close() {}
}
