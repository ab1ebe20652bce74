package earmark.publish.site;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.Given;
import earmark.publish.commerce.Shop;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import earmark.publish.site.PublicationClaim.Decision;
import earmark.publish.site.TestStores.KeptPage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the site does on every implementation of its stores: what lists say, and that each handling
 * may be broken off anywhere.
 */
public abstract class SiteKit {

  private static final Instant TAKEN_DOWN = Given.TRANSCRIBED.plusSeconds(1);

  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "http://site.test",
              "http://desk.test",
              new Shop("https://shop.example/?q={query}", ""),
              name -> name));

  protected abstract TestStores stores();

  private SitePublisher site() {
    return new SitePublisher(renderer, stores().pages(), stores().index(), () -> false);
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
    takeDown(site(), last);

    assertThat(kept("/slow-boat/page/2").status()).isEqualTo(404);
    assertThat(page("/slow-boat")).doesNotContain("Day 21<").contains("Day 20<");
    assertThat(kept(last.path()).status()).isEqualTo(410);
  }

  @Test
  void a_handling_that_is_killed_at_any_point_is_completed_by_the_next() {
    publishDays(1, 2);
    site().publish(day(3).headed("The later words").notes(), 4);
    Map<String, String> whole = pages();

    for (int steps = 0; steps < 100; steps++) {
      stores().empty();
      publishDays(1, 3);
      var killed = killedAfter(steps);
      boolean done = handled(killed, day(3).headed("The later words"));
      site().publish(day(3).headed("The later words").notes(), 4);
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
        takeDown(killedAfter(steps), two);
      } catch (Killed e) {
        done = false;
      }
      takeDown(site(), two);
      assertThat(page("/") + page("/slow-boat")).doesNotContain("Day 2<").contains("Day 1<");
      assertThat(kept(two.path() + ".json").status()).isEqualTo(410);
      if (done) {
        return;
      }
    }
  }

  @Test
  void notes_of_a_version_before_a_takedown_do_not_undo_it_and_later_ones_do() {
    Given episode = day(1);
    site().publish(episode.notes(), 1);
    takeDown(site(), episode);

    assertThat(site().publish(episode.notes(), 3)).isEqualTo(Decision.SUPERSEDED);
    assertThat(site().publish(episode.transcribedAt(TAKEN_DOWN.plusMillis(1)).notes(), 4))
        .isEqualTo(Decision.GRANTED);
    assertThat(page("/")).contains("Day 1<");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 900})
  void weaker_notes_of_the_same_transcript_never_replace_those_of_a_model(long laterOffset) {
    Given weaker = day(1).headed("Chosen words");
    Given stronger = day(1).headed("Written words");
    site().publish(weaker.notes(), 5);
    assertThat(site().publish(stronger.notes(), EventVersion.orderOfModel(laterOffset)))
        .isEqualTo(Decision.GRANTED);
    String page = page(weaker.path());
    assertThat(page).contains("Written words");

    assertThat(site().publish(weaker.notes(), 6)).isEqualTo(Decision.SUPERSEDED);
    assertThat(page(weaker.path())).isEqualTo(page);

    Given nextTranscript = day(1).headed("Chosen anew").transcribedAt(TAKEN_DOWN);
    assertThat(site().publish(nextTranscript.notes(), 7)).isEqualTo(Decision.GRANTED);
    assertThat(site().publish(stronger.notes(), EventVersion.orderOfModel(laterOffset)))
        .isEqualTo(Decision.SUPERSEDED);
    assertThat(page(weaker.path())).contains("Chosen anew");
  }

  @Test
  void a_takedown_removes_what_a_model_wrote() {
    Given episode = day(1);
    site().publish(episode.notes(), EventVersion.orderOfModel(3));
    takeDown(site(), episode);
    assertThat(kept(episode.path()).status()).isEqualTo(410);
    assertThat(site().publish(episode.notes(), EventVersion.orderOfModel(4)))
        .isEqualTo(Decision.SUPERSEDED);
  }

  @ParameterizedTest
  @ValueSource(longs = {-24, 0, 24})
  void the_clock_of_the_host_that_assembles_notes_decides_nothing(long hoursAhead) {
    Given episode = day(1).assembledAt(Given.ASSEMBLED.plus(Duration.ofHours(hoursAhead)));
    site().publish(episode.notes(), 1);
    takeDown(site(), episode);
    assertThat(kept(episode.path()).status()).isEqualTo(410);

    Given later =
        day(1)
            .transcribedAt(TAKEN_DOWN.plusMillis(1))
            .assembledAt(Given.ASSEMBLED.minus(Duration.ofHours(hoursAhead)));
    site().publish(later.notes(), 3);
    site().publish(episode.notes(), 1);
    assertThat(kept(episode.path()).status()).isEqualTo(200);
  }

  @Test
  void the_latest_version_is_published_in_whichever_order_events_arrive_and_are_repeated() {
    Given later = day(1).headed("The later words").transcribedAt(TAKEN_DOWN.plusMillis(1));
    Instant longAgo = Given.ASSEMBLED.minus(Duration.ofDays(1));
    List<Consumer<SitePublisher>> events =
        List.of(
            site -> site.publish(day(1).notes(), 1),
            site -> site.publish(day(1).headed("Assembled again").notes(), 2),
            site -> takeDown(site, day(1)),
            site -> site.publish(later.assembledAt(longAgo).notes(), 4));

    for (int seed = 0; seed < 40; seed++) {
      List<Consumer<SitePublisher>> arriving = new ArrayList<>(events);
      arriving.addAll(events);
      Collections.shuffle(arriving, new Random(seed));
      stores().empty();
      arriving.forEach(event -> event.accept(site()));

      assertThat(kept(later.path()).status()).as("order %d", seed).isEqualTo(200);
      assertThat(page(later.path())).contains("The later words");
      assertThat(page("/")).contains("The later words");
    }
  }

  @Test
  void an_episode_never_gets_the_page_of_another() {
    Given owner = day(1);
    Given other = day(2).at(owner.path());
    site().publish(owner.notes(), 1);
    Map<String, String> before = pages();

    assertThat(site().publish(other.notes(), 2)).isEqualTo(Decision.PATH_TAKEN);
    takeDown(site(), other);
    assertThat(pages()).isEqualTo(before);
    assertThat(kept(owner.path()).status()).isEqualTo(200);
  }

  private static void takeDown(SitePublisher site, Given episode) {
    site.takeDown(episode.episode().id(), episode.path(), new EventVersion(TAKEN_DOWN, 2));
  }

  private void publishDays(int from, int to) {
    for (int day = from; day <= to; day++) {
      assertThat(site().publish(day(day).notes(), day)).isEqualTo(Decision.GRANTED);
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

  private static boolean handled(SitePublisher site, Given episode) {
    try {
      return site.publish(episode.notes(), 4) == Decision.GRANTED;
    } catch (Killed e) {
      return false;
    }
  }

  /** A site whose process ends after so many calls of its stores. */
  private SitePublisher killedAfter(int steps) {
    var left = new AtomicInteger(steps);
    PageStore pages = counting(PageStore.class, stores().pages(), left);
    return new SitePublisher(
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
