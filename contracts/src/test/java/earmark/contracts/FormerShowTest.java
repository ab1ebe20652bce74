package earmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The samples of {@code shows} that were written while a show carried its feed. */
class FormerShowTest {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089Z");
  private static final String URL = "https://example.org/feed.xml";

  @Test
  void the_first_version_had_validators_only() throws IOException {
    FormerShow show = read(1, "");
    assertThat(show.state())
        .hasValue(
            new FeedState(
                show.id(),
                URL,
                "\"abc\"",
                "Wed, 04 Mar 2026 05:06:07 GMT",
                Follow.Backlog.DEFAULT,
                null,
                FeedState.Health.WELL));
    assertThat(show.follow()).hasValue(Follow.of(show.id()));
  }

  @Test
  void the_second_version_had_hub_health_and_backlog() throws IOException {
    FormerShow show = read(2, "");
    FeedState state = show.state().orElseThrow();
    assertThat(state.hub()).isEqualTo(new FeedState.Hub("https://hub.example.org/", URL));
    assertThat(state.health())
        .isEqualTo(new FeedState.Health(FeedState.Status.OPEN, "The server was slow.", 1, AT, AT));
    assertThat(show.follow())
        .hasValue(
            new Follow(
                show.id(),
                Follow.Standing.FOLLOWED,
                new Follow.Backlog(20, LocalDate.parse("2026-01-01")),
                AT,
                new Follow.Lease("https://hub.example.org/", URL, AT),
                null));
  }

  @Test
  void what_the_operator_ended_stays_ended_and_what_is_gone_stays_gone() throws IOException {
    FormerShow ended = read(2, "UNFOLLOWED");
    assertThat(ended.follow().orElseThrow().standing()).isEqualTo(Follow.Standing.UNFOLLOWED);
    assertThat(ended.state().orElseThrow().health().status()).isEqualTo(FeedState.Status.OPEN);

    FormerShow gone = read(2, "GONE");
    assertThat(gone.follow().orElseThrow().standing()).isEqualTo(Follow.Standing.FOLLOWED);
    assertThat(gone.state().orElseThrow().health().status()).isEqualTo(FeedState.Status.GONE);
    assertThat(gone.state().orElseThrow().health().at()).isEqualTo(AT);

    FormerShow blocked = read(2, "BLOCKED");
    assertThat(blocked.state().orElseThrow().health().status()).isEqualTo(FeedState.Status.BLOCKED);
  }

  @Test
  void an_event_of_today_has_no_former_feed() {
    byte[] event = EventJson.mapper().writeValueAsBytes(EventSamples.of(Topics.SHOWS));
    FormerShow show = EventJson.mapper().readValue(event, FormerShow.class);
    assertThat(show.feed()).isNull();
    assertThat(show.state()).isEmpty();
    assertThat(show.follow()).isEmpty();
  }

  @Test
  void a_show_with_its_feed_is_flat_in_the_api_and_read_back() {
    var show =
        new FollowedShow(
            (Show) EventSamples.of(Topics.SHOWS),
            (FeedState) EventSamples.of(Topics.FEEDS),
            (Follow) EventSamples.of(Topics.FOLLOWS));
    String json = EventJson.mapper().writeValueAsString(show);
    assertThat(EventJson.mapper().readTree(json).path("slug").asString("")).isEqualTo("the-show");
    assertThat(EventJson.mapper().readValue(json, FollowedShow.class)).isEqualTo(show);
  }

  private static FormerShow read(int version, String standing) throws IOException {
    String sample =
        Files.readString(Path.of("src/test/resources/events/shows." + version + ".json"));
    if (!standing.isEmpty()) {
      sample = sample.replace("\"FOLLOWED\"", "\"" + standing + "\"");
    }
    return EventJson.mapper().readValue(sample, FormerShow.class);
  }
}
