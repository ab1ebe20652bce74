package earmark.publish.site;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.Given;
import earmark.publish.commerce.Shop;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the pages of a show are written when its publisher describes it again. */
public abstract class ShowPresentationKit {

  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "http://site.test",
              "http://desk.test",
              new Shop("https://shop.example/?q={query}", ""),
              name -> name));
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();

  protected abstract TestStores stores();

  @BeforeEach
  void publish() {
    stores().empty();
    publishDays();
  }

  @Test
  void a_show_that_says_nothing_new_is_not_rendered_again() {
    SitePublisher site = siteThatEndsAfter(Integer.MAX_VALUE);

    site.present(Given.aShow("Slow Boat"));
    assertThat(writes.getAndSet(0)).isGreaterThan(3);
    site.present(Given.aShow("Slow Boat"));
    assertThat(writes).hasValue(0);

    site.present(Given.aShow("Slow Boat").withHosts(List.of("Another Host")));
    assertThat(writes).hasPositiveValue();
    assertThat(pages().get("/slow-boat")).contains("Another Host");
  }

  @Test
  void a_presentation_that_is_killed_at_any_point_is_completed_by_the_next() {
    siteThatEndsAfter(Integer.MAX_VALUE).present(Given.aShow("Slow Boat"));
    Map<String, String> whole = pages();

    for (int steps = 0; steps < 100; steps++) {
      stores().empty();
      publishDays();
      boolean done = presented(siteThatEndsAfter(steps));
      siteThatEndsAfter(Integer.MAX_VALUE).present(Given.aShow("Slow Boat"));
      assertThat(pages()).as("killed after %d steps", steps).isEqualTo(whole);
      if (done) {
        assertThat(steps).isGreaterThan(5);
        return;
      }
    }
  }

  private static boolean presented(SitePublisher site) {
    try {
      site.present(Given.aShow("Slow Boat"));
      return true;
    } catch (Killed e) {
      return false;
    }
  }

  private void publishDays() {
    SitePublisher site = siteThatEndsAfter(Integer.MAX_VALUE);
    for (int day = 1; day <= 21; day++) {
      site.publish(
          Given.anEpisode()
              .titled("Day " + day)
              .named("day-" + day)
              .on(LocalDate.of(2026, 1, 1).plusDays(day))
              .reveal("It happened.", said("it happened", 9, null))
              .notes(),
          day);
    }
    writes.set(0);
  }

  private Map<String, String> pages() {
    return stores().paths().stream()
        .collect(
            Collectors.toMap(
                path -> path, path -> Objects.requireNonNull(stores().page(path), path).text()));
  }

  /** A site whose process ends after so many calls of its stores. */
  private SitePublisher siteThatEndsAfter(int steps) {
    calls.set(0);
    return new SitePublisher(
        renderer,
        counted(PageStore.class, stores().pages(), steps),
        counted(SiteIndex.class, stores().index(), steps),
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
