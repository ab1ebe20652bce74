package earmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.FeedState;
import earmark.contracts.FeedState.Health;
import earmark.contracts.FeedState.Status;
import earmark.contracts.Follow;
import earmark.contracts.FollowedShow;
import earmark.contracts.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShowLineTest {

  private static final String FEED = "https://example.org/feed.xml";
  private static final Show SHOW =
      new Show("id", "salt", "Salt", List.of(), FEED, null, null, null, null);
  private static final Follow FOLLOWED = Follow.of("id");

  private static String line(@Nullable FeedState feed, @Nullable Follow follow) {
    return ShowLine.of(new FollowedShow(SHOW, feed, follow));
  }

  @Test
  void a_show_that_needs_a_decision_names_both_answers() {
    Follow asked = FOLLOWED.withSecondFeed("https://example.org/second.xml");
    assertThat(line(FeedState.unread("id", FEED), asked))
        .isEqualTo(
            "  Salt: followed. The feed at https://example.org/second.xml says that it is this"
                + " show. If the show has moved: ./earmark add https://example.org/second.xml"
                + " --move. If not: ./earmark add https://example.org/feed.xml");
  }

  @Test
  void a_show_that_needs_none_has_its_state_only() {
    assertThat(line(FeedState.unread("id", FEED), FOLLOWED)).isEqualTo("  Salt: followed");
    assertThat(line(null, null)).isEqualTo("  Salt: uploads only");
  }

  @Test
  void a_feed_that_is_set_aside_says_why() {
    Health aside = new Health(Status.SET_ASIDE, "The service died.", 0, null, null);
    assertThat(line(FeedState.unread("id", FEED).withHealth(aside), FOLLOWED))
        .isEqualTo("  Salt: set aside. The service died.");
  }
}
