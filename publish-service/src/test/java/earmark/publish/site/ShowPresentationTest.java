package earmark.publish.site;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.Given;
import earmark.publish.cache.PageCache;
import earmark.publish.commerce.Shop;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the pages of a show are written when its publisher says something, or nothing new. */
class ShowPresentationTest {

  private static final RedisURI ADDRESS = RedisURI.create(RealRedis.url() + "/3");

  private final RedisClient client = RedisClient.create(ADDRESS);
  private final StatefulRedisConnection<String, String> redis = client.connect();
  private final PageCache cache = new PageCache(ADDRESS, 1_000_000, List.of());
  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "http://site.test",
              "http://desk.test",
              new Shop("https://shop.example/?q={query}", ""),
              name -> name));
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();

  @BeforeEach
  void publish() {
    redis.sync().flushdb();
    publishDays();
  }

  @AfterEach
  void close() {
    cache.close();
    redis.close();
    client.shutdown();
  }

  @Test
  void a_show_that_says_nothing_new_is_not_rendered_again() {
    Site site = siteThatEndsAfter(Integer.MAX_VALUE);

    site.present(Given.aShow("Slow Boat"));
    assertThat(writes.getAndSet(0)).isGreaterThan(3);
    site.present(Given.aShow("Slow Boat"));
    assertThat(writes).hasValue(0);

    site.present(Given.aShow("Slow Boat").withHosts(List.of("Another Host")));
    assertThat(writes).hasPositiveValue();
    assertThat(pages().get("page:/slow-boat")).contains("Another Host");
  }

  @Test
  void a_presentation_that_is_killed_at_any_point_is_completed_by_the_next() {
    siteThatEndsAfter(Integer.MAX_VALUE).present(Given.aShow("Slow Boat"));
    Map<String, String> whole = pages();

    for (int steps = 0; steps < 100; steps++) {
      redis.sync().flushdb();
      publishDays();
      boolean done = true;
      try {
        siteThatEndsAfter(steps).present(Given.aShow("Slow Boat"));
      } catch (Killed e) {
        done = false;
      }
      siteThatEndsAfter(Integer.MAX_VALUE).present(Given.aShow("Slow Boat"));
      assertThat(pages()).as("killed after %d steps", steps).isEqualTo(whole);
      if (done) {
        assertThat(steps).isGreaterThan(5);
        return;
      }
    }
  }

  private void publishDays() {
    Site site = siteThatEndsAfter(Integer.MAX_VALUE);
    for (int day = 1; day <= 21; day++) {
      site.publish(
          Given.anEpisode()
              .titled("Day " + day)
              .named("day-" + day)
              .on(LocalDate.of(2026, 1, 1).plusDays(day))
              .reveal("It happened.", said("it happened", 9, null))
              .notes());
    }
    writes.set(0);
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    redis.sync().keys("page:*").forEach(key -> pages.put(key, redis.sync().hget(key, "identity")));
    return pages;
  }

  /** A site whose process ends after so many calls of its stores. */
  private Site siteThatEndsAfter(int steps) {
    calls.set(0);
    return new Site(
        renderer,
        counted(PageStore.class, cache.pages(), steps),
        counted(SiteIndex.class, cache.index(), steps),
        () -> false);
  }

  private <T> T counted(Class<T> seam, T store, int steps) {
    return seam.cast(
        Proxy.newProxyInstance(
            seam.getClassLoader(),
            new Class<?>[] {seam},
            (_, method, args) -> {
              if (calls.getAndIncrement() >= steps) {
                throw new Killed();
              }
              writes.addAndGet(method.getName().equals("keep") ? 1 : 0);
              try {
                return method.invoke(store, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static final class Killed extends RuntimeException {}
}
