package earmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of an episode are objects in code and flat in JSON. */
class UnwrappedTest {

  private static final String BARE =
      """
      {"id":"e","show":{"id":"s","slug":"show","title":"Show"},"guid":"g","path":"/show/e",\
      "title":"T\"""";

  @Test
  void an_episode_of_which_little_is_known_has_empty_parts() {
    Episode episode = EventJson.mapper().readValue(BARE + "}", Episode.class);
    assertThat(episode.media()).isEqualTo(Media.NONE);
    assertThat(episode.about()).isEqualTo(About.NOTHING);
    assertThat(episode.moments()).isEqualTo(Moments.NONE);
  }

  @Test
  void flat_fields_reach_their_parts_and_unknown_ones_are_passed_over() {
    String flat =
        BARE
            + """
            ,"addedLater":{"title":"no"},"audioUrl":"https://example.org/1.mp3","language":"en",\
            "chapters":[{"start":5,"title":"Salt","addedLater":[1]}]}""";
    Episode episode = EventJson.mapper().readValue(flat, Episode.class);
    assertThat(episode.media().audioUrl()).isEqualTo("https://example.org/1.mp3");
    assertThat(episode.about().language()).isEqualTo("en");
    assertThat(episode.moments().chapters()).isEqualTo(List.of(new Chapter(5, "Salt")));
    assertThat(
            EventJson.mapper()
                .readValue(EventJson.mapper().writeValueAsString(episode), Episode.class))
        .isEqualTo(episode);
    assertThat(EventJson.mapper().writeValueAsString(episode))
        .doesNotContain("\"media\"", "\"about\"");
  }
}
