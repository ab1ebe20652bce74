package earmark.publish.render;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Work;
import earmark.publish.Given;
import earmark.publish.commerce.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pins every byte of one small episode's pages, so that a change of a template shows as a change of
 * text. After a change that is meant, {@code mvn -pl publish-service -am test -Dtest=GoldenPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dearmark.golden.write} writes them again; read their
 * diff before you commit it.
 */
class GoldenPageTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean WRITE = System.getProperty("earmark.golden.write") != null;

  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "https://notes.example.com",
              "https://desk.example.com",
              new Shop("https://shop.example/find?q={query}", "tag=me-20"),
              name -> "/assets/" + name));

  private static Given aSmallEpisode() {
    return Given.anEpisode()
        .guest("Tobias Aarnes", "Harbour pilot", said("I piloted for thirty years", 64, "Mara"))
        .gist("They talk about tides.", said("we talk about tides", 70, "Mara"))
        .reveal("The tables were <wrong>.", said("the tables, they were wrong", 905, null))
        .chapter(0, "Harbours")
        .chapter(3_700, "Slowness & speed")
        .answer(
            said("What would you tell them?", 3_719, "Mara"),
            "Never race the *tide*.",
            said("never race the tide", 3_721, "Tobias Aarnes"))
        .takeaway("Slow down!", said("slow down", 3_723, "Tobias Aarnes"))
        .namedBesides(2)
        .endorsed(Work.Kind.BOOK, "The Sea & Us", "R. Carson", said("read it", 4_000, "Tobias"));
  }

  @Test
  void every_byte_of_an_episode_is_as_it_was() throws IOException {
    List<String> files = List.of("episode.html", "episode.json", "episode.md");
    List<Rendered> pages = renderer.episode(aSmallEpisode().notes());

    for (int i = 0; i < files.size(); i++) {
      Path kept = FOLDER.resolve(files.get(i));
      if (WRITE) {
        Files.writeString(kept, pages.get(i).text());
      }
      assertThat(pages.get(i).text()).as(files.get(i)).isEqualTo(Files.readString(kept));
    }
  }
}
