package earmark.publish.cache;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.publish.render.Rendered;
import earmark.publish.site.EventVersion;
import earmark.publish.site.PageStoreKit;
import earmark.publish.site.ShowPresentationKit;
import earmark.publish.site.SiteIndexKit;
import earmark.publish.site.SiteKit;
import earmark.publish.site.StoreUnavailable;
import earmark.publish.site.TestStores;
import io.lettuce.core.RedisURI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stores in a real Redis pass every kit. */
class RedisStoresTest {

  private static final TestStores STORES = new RedisStores();

  @AfterAll
  static void close() {
    STORES.close();
  }

  @Nested
  class RedisPages extends PageStoreKit {
    @Override
    protected TestStores stores() {
      return STORES;
    }
  }

  @Nested
  class RedisIndex extends SiteIndexKit {
    @Override
    protected TestStores stores() {
      return STORES;
    }
  }

  @Nested
  class RedisSite extends SiteKit {
    @Override
    protected TestStores stores() {
      return STORES;
    }
  }

  @Nested
  class RedisPresentation extends ShowPresentationKit {
    @Override
    protected TestStores stores() {
      return STORES;
    }
  }

  @Test
  void a_redis_that_cannot_be_reached_is_told_apart_from_a_failing_event() {
    try (var nowhere =
        new RedisStorage(RedisURI.create("redis://127.0.0.1:1"), 1_000_000, List.of())) {
      assertThatThrownBy(() -> nowhere.pages().keep(new Rendered("/a", 200, "text/plain", "a"), 1))
          .isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(
              () ->
                  nowhere
                      .index()
                      .claim("a", "/show/a", new EventVersion(null, 0), Instant.EPOCH, ""))
          .isInstanceOf(StoreUnavailable.class);
    }
  }
}
