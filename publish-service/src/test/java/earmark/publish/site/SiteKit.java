package earmark.publish.site;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.Given;
import earmark.publish.commerce.Shop;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import earmark.publish.site.TestStores.KeptPage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the site does on every implementation of its stores: what lists say, and that each handling
 * may be broken off anywhere.
 */
public abstract class SiteKit {

  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "http://site.test",
              "http://desk.test",
              new Shop("https://shop.example/?q={query}", ""),
              name -> name));

  protected abstract TestStores stores();

  private Site site() {
    return new Site(renderer, stores().pages(), stores().index(), () -> false);
  }

  @BeforeEach
  void empty() {
    stores().empty();
  }

  @Test
  void pages_count_from_the_oldest_and_a_new_episode_touches_only_the_newest() {
    publishDays(1, 40);
    long oldest = kept("/slow-boat/page/1").revision();
    publishDays(41, 41);

    assertThat(page("/slow-boat/page/1")).contains("Day 1<", "Day 20<").doesNotContain("Day 21<");
    assertThat(page("/slow-boat/page/3")).contains("Day 41<").doesNotContain("Day 40<");
    assertThat(page("/slow-boat")).contains("Day 41<", "Day 21<").doesNotContain("Day 20<");
    assertThat(page("/slow-boat/page/1")).contains("href=\"/slow-boat\" rel=\"prev\"");
    assertThat(kept("/slow-boat/page/1").revision()).isEqualTo(oldest);
    assertThat(page("/")).contains("Day 41<", "41 episodes").doesNotContain("Day 29<");
  }

  @Test
  void a_page_that_lost_its_last_episode_is_not_found() {
    publishDays(1, 21);
    assertThat(kept("/slow-boat/page/2").status()).isEqualTo(200);

    Given last = day(21);
    site().takeDown(last.episode().id(), last.path(), Instant.now());

    assertThat(kept("/slow-boat/page/2").status()).isEqualTo(404);
    assertThat(page("/slow-boat")).doesNotContain("Day 21<").contains("Day 20<");
    assertThat(kept(last.path()).status()).isEqualTo(410);
  }

  @Test
  void a_handling_that_is_killed_at_any_point_is_completed_by_the_next() {
    publishDays(1, 2);
    site().publish(day(3).headed("The later words").notes());
    Map<String, String> whole = pages();

    for (int steps = 0; steps < 100; steps++) {
      stores().empty();
      publishDays(1, 3);
      var killed = killedAfter(steps);
      boolean done = handled(killed, day(3).headed("The later words"));
      site().publish(day(3).headed("The later words").notes());
      assertThat(pages()).as("killed after %d steps", steps).isEqualTo(whole);
      if (done) {
        assertThat(steps).isGreaterThan(5);
        return;
      }
    }
  }

  @Test
  void a_takedown_that_is_killed_at_any_point_is_completed_by_the_next() {
    for (int steps = 0; steps < 100; steps++) {
      stores().empty();
      publishDays(1, 2);
      Given two = day(2);
      boolean done = true;
      try {
        killedAfter(steps).takeDown(two.episode().id(), two.path(), Instant.now());
      } catch (Killed e) {
        done = false;
      }
      site().takeDown(two.episode().id(), two.path(), Instant.now());
      assertThat(page("/") + page("/slow-boat")).doesNotContain("Day 2<").contains("Day 1<");
      assertThat(kept(two.path() + ".json").status()).isEqualTo(410);
      if (done) {
        return;
      }
    }
  }

  @Test
  void notes_that_were_assembled_before_a_takedown_do_not_undo_it_and_later_ones_do() {
    Given episode = day(1);
    site().publish(episode.notes());
    site().takeDown(episode.episode().id(), episode.path(), Given.ASSEMBLED.plusSeconds(60));

    assertThat(site().publish(episode.notes())).isFalse();
    assertThat(site().publish(episode.assembledAt(Given.ASSEMBLED.plusSeconds(90)).notes()))
        .isTrue();
    assertThat(page("/")).contains("Day 1<");
  }

  private void publishDays(int from, int to) {
    for (int day = from; day <= to; day++) {
      assertThat(site().publish(day(day).notes())).isTrue();
    }
  }

  private static Given day(int number) {
    return Given.anEpisode()
        .titled("Day " + number)
        .named("day-" + number)
        .on(LocalDate.of(2026, 1, 1).plusDays(number))
        .assembledAt(Given.ASSEMBLED)
        .reveal("It happened.", said("it happened", 9, null));
  }

  private KeptPage kept(String path) {
    return Objects.requireNonNull(stores().page(path), path);
  }

  private String page(String path) {
    return kept(path).text();
  }

  private Map<String, String> pages() {
    return stores().paths().stream().collect(Collectors.toMap(path -> path, this::page));
  }

  private static boolean handled(Site site, Given episode) {
    try {
      return site.publish(episode.notes());
    } catch (Killed e) {
      return false;
    }
  }

  /** A site whose process ends after so many calls of its stores. */
  private Site killedAfter(int steps) {
    var left = new AtomicInteger(steps);
    PageStore pages = counting(PageStore.class, stores().pages(), left);
    return new Site(
        renderer, pages, counting(SiteIndex.class, stores().index(), left), () -> false);
  }

  private static <T> T counting(Class<T> seam, T store, AtomicInteger left) {
    return seam.cast(
        Proxy.newProxyInstance(
            seam.getClassLoader(),
            new Class<?>[] {seam},
            (_, method, args) -> {
              if (left.getAndDecrement() <= 0) {
                throw new Killed();
              }
              try {
                return method.invoke(store, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static final class Killed extends RuntimeException {}
}
