package earmark.publish.site;

import org.junit.jupiter.api.Nested;

/** The in-memory stores pass every kit, so that the site can be tested without Redis. */
class InMemoryStoresTest {

  private final TestStores stores = new InMemoryStores();

  @Nested
  class InMemoryPages extends PageStoreKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }

  @Nested
  class InMemoryIndex extends SiteIndexKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }

  @Nested
  class InMemorySite extends SiteKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }

  @Nested
  class InMemoryPresentation extends ShowPresentationKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }
}
