package earmark.system.browser;

import earmark.contracts.Progress;
import earmark.system.RunningEarmark;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of the docs anew: {@code ./earmark test -Dearmark.screenshots}. */
@EnabledIfSystemProperty(named = "earmark.screenshots", matches = ".*")
class PicturesForTheReadmeTest {

  private static final Path DOCS = Path.of("..", "docs", "images");

  @Test
  void the_docs_get_pictures_of_the_site_and_the_desk() {
    RunningEarmark earmark = RunningEarmark.withAllPublished();
    Progress sample = earmark.samples().getFirst();
    String site = earmark.site().address();
    try (Chromium chromium = new Chromium()) {
      picture(chromium, Viewport.DESKTOP_LIGHT, site + "/", "home.png");
      picture(chromium, Viewport.DESKTOP_LIGHT, site + sample.path(), "episode.png");
      picture(chromium, Viewport.DESKTOP_DARK, site + sample.path(), "episode-dark.png");
      picture(chromium, Viewport.PHONE_LIGHT, site + sample.path(), "episode-phone.png");
      try (Window window = chromium.open(Viewport.DESKTOP_LIGHT, true)) {
        window.signIn(earmark.settings());
        window.pictureOfTheTop(DOCS.resolve("desk.png"));
      }
    }
  }

  private static void picture(Chromium chromium, Viewport look, String url, String name) {
    try (Window window = chromium.open(look, true)) {
      window.show(url);
      window.pictureOfTheTop(DOCS.resolve(name));
    }
  }
}
