package earmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void a_show_gets_the_id_that_podcasting_2_0_prescribes_for_its_feed() {
    // The example that the podcast:guid specification gives.
    assertThat(Ids.show("https://podnews.net/rss"))
        .isEqualTo("9b024349-ccf0-5f69-a609-6b82873eab3c");
    assertThat(Ids.show("http://podnews.net/rss/")).isEqualTo(Ids.show("https://podnews.net/rss"));
  }

  @Test
  void an_episode_keeps_its_id_and_shares_it_with_no_other_show() {
    String one = Ids.show("https://example.org/one");
    String two = Ids.show("https://example.org/two");
    assertThat(Ids.episode(one, "guid")).isEqualTo(Ids.episode(one, "guid"));
    assertThat(Ids.episode(one, "guid")).isNotEqualTo(Ids.episode(two, "guid"));
  }

  @Test
  void a_show_without_a_feed_is_known_by_its_title_whatever_its_case() {
    assertThat(Ids.showWithoutFeed(" The Show")).isEqualTo(Ids.showWithoutFeed("the show"));
  }
}
