package earmark.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import earmark.contracts.Progress;
import earmark.system.RunningEarmark;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private static Chromium chromium;
  private static RunningEarmark earmark;
  private static Progress sample;

  @BeforeAll
  static void open() {
    earmark = RunningEarmark.withAllPublished();
    sample = earmark.samples().getFirst();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void an_episode_page_has_all_its_sections_in_order() {
    try (Window window = chromium.open(Viewport.DESKTOP_LIGHT, true)) {
      Page page = window.show(episode());

      assertThat(page.locator("nav[aria-label=Breadcrumb] a").allInnerTexts())
          .containsExactly("Home", sample.show().title());
      assertThat(page.locator("h1").innerText()).isEqualTo(sample.title());
      assertThat(page.locator("audio[controls]").count()).isOne();
      assertThat(page.locator("h2").allInnerTexts())
          .containsSubsequence(
              "The guest",
              "The gist",
              "Big reveals",
              "Things worth remembering",
              "Recommended in this episode");
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void a_click_on_a_time_plays_that_moment() {
    try (Window window = chromium.open(Viewport.DESKTOP_LIGHT, true)) {
      Page page = window.show(episode());
      Locator time = page.locator("ol.points a.time").first();
      double at = Double.parseDouble(time.getAttribute("data-at"));

      time.click();

      page.waitForFunction(
          "at => { const a = document.querySelector('audio');"
              + " return !a.paused && a.currentTime > at && a.currentTime < at + 20; }",
          at);
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void a_reader_comes_from_the_front_through_the_show_to_the_episode() {
    try (Window window = chromium.open(Viewport.PHONE_LIGHT, true)) {
      Page page = window.show(earmark.site().address() + "/");
      page.locator("main a[href='/" + sample.show().slug() + "']").first().click();
      page.locator("main a[href='" + sample.path() + "']").first().click();

      assertThat(page.locator("h1").innerText()).isEqualTo(sample.title());
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void the_notes_are_read_without_javascript() {
    try (Window window = chromium.open(Viewport.PHONE_LIGHT, false)) {
      Page page = window.page(episode());

      assertThat(page.locator("ol.points li").count()).isPositive();
      assertThat(page.locator("ol.points a.time").first().getAttribute("href")).contains("#t=");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_page_is_accessible_and_fits_the_window(Viewport look) {
    for (Map.Entry<String, String> each : pages().entrySet()) {
      try (Window window = chromium.open(look, true)) {
        window.show(each.getValue());
        window.picture(PICTURES.resolve(each.getKey() + "-" + look.slug() + ".png"));
        window.assertAccessible();
        window.assertFits();
        assertThat(window.complaints()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_desk_opens_with_one_click_and_is_accessible(Viewport look) {
    try (Window window = chromium.open(look, true)) {
      Page page = window.signIn(earmark.settings());

      assertThat(page.url()).isEqualTo(earmark.settings().deskUrl() + "/");
      assertThat(page.locator("#upload").count()).isOne();
      page.locator("text=Live").waitFor();
      window.picture(PICTURES.resolve("desk-" + look.slug() + ".png"));
      window.assertAccessible();
      window.assertFits();
      assertThat(window.complaints()).isEmpty();
    }
  }

  private static Map<String, String> pages() {
    String site = earmark.site().address();
    return Map.of(
        "home", site + "/",
        "show", site + "/" + sample.show().slug(),
        "episode", episode(),
        "sign-in", earmark.settings().deskUrl() + "/desk/sign-in");
  }

  private static String episode() {
    return earmark.site().address() + sample.path();
  }
}
