package earmark.publish.site;

import org.junit.jupiter.api.Nested;

/** The in-memory stores pass every kit, so that the site can be tested without Redis. */
class InMemoryStoresTest {

  private final TestStores stores = new InMemoryStores();

  @Nested
  class Pages extends PageStoreKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }

  @Nested
  class Index extends SiteIndexKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }

  @Nested
  class WholeSite extends SiteKit {
    @Override
    protected TestStores stores() {
      return stores;
    }
  }
}
