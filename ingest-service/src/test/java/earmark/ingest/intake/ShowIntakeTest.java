package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Ids;
import earmark.contracts.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShowIntakeTest {

  private static final String FEED = "https://example.org/feed.xml";
  private static final String GUID = "9b024349-ccf0-5f69-a609-6b82873eab3c";

  private final Catalogue catalogue = Catalogue.empty();
  private final MemoryLedger ledger = new MemoryLedger();
  private final ShowIntake intake = new ShowIntake(catalogue.shows(), ledger);

  @Test
  void a_show_is_written_once_however_often_it_says_the_same() {
    Show first = intake.take(feed(null, FEED, "The Show"));
    Show second = intake.take(feed(null, FEED, "The Show"));

    assertThat(second).isEqualTo(first);
    assertThat(ledger.of(Show.class)).containsExactly(first);
  }

  @Test
  void a_show_has_the_id_that_its_feed_gives_or_the_one_of_its_address() {
    assertThat(intake.take(feed(GUID, FEED, "The Show")).id()).isEqualTo(GUID);
    assertThat(intake.take(feed("no UUID", FEED + "?2", "Another")).id())
        .isEqualTo(Ids.show(FEED + "?2"));
  }

  @Test
  void another_feed_with_the_guid_of_a_show_takes_it_over_only_if_the_operator_says_so() {
    Show known = intake.take(feed(GUID, FEED, "The Show"));
    ShowFacts second = feed(GUID, FEED + "?2", "Taken");

    assertThatThrownBy(() -> intake.take(second))
        .isInstanceOf(SecondFeed.class)
        .hasMessageContaining(FEED + "?2")
        .hasMessageContaining("--move");
    assertThat(catalogue.shows().byId(known.id())).hasValue(known);
    assertThat(ledger.of(Show.class)).containsExactly(known);

    Show moved = intake.takeFromAnyFeed(second);
    assertThat(moved.id()).isEqualTo(known.id());
    assertThat(moved.slug()).isEqualTo(known.slug());
    assertThat(moved.feedUrl()).isEqualTo(FEED + "?2");
  }

  @Test
  void a_show_without_a_feed_gets_the_one_that_has_its_guid() {
    intake.take(ShowFacts.ofUpload(GUID, "The Show", List.of()));

    assertThat(intake.take(feed(GUID, FEED, "The Show")).feedUrl()).isEqualTo(FEED);
  }

  @Test
  void two_shows_of_one_title_have_two_slugs_and_none_is_a_path_of_the_site() {
    Show one = intake.take(feed(null, FEED, "Works"));
    Show two = intake.take(feed(null, FEED + "?2", "Works"));

    assertThat(one.slug()).isEqualTo("works-2");
    assertThat(two.slug()).isEqualTo("works-3");
  }

  @Test
  void a_new_title_keeps_slug_and_id() {
    Show before = intake.take(feed(null, FEED, "The Show"));
    Show after = intake.take(feed(null, FEED, "A New Name"));

    assertThat(after.title()).isEqualTo("A New Name");
    assertThat(after.slug()).isEqualTo(before.slug());
    assertThat(after.id()).isEqualTo(before.id());
  }

  @Test
  void an_upload_finds_the_show_by_its_title_and_changes_nothing_that_a_feed_said() {
    Show followed = intake.take(feed(null, FEED, "The Show"));
    Show named = intake.take(ShowFacts.ofUpload(null, " the show ", List.of("Somebody Else")));

    assertThat(named).isEqualTo(followed);
    assertThat(ledger.of(Show.class)).hasSize(1);
  }

  @Test
  void an_upload_changes_the_hosts_of_a_show_without_a_feed() {
    intake.take(ShowFacts.ofUpload(null, "The Show", List.of("Ada Host")));
    Show changed = intake.take(ShowFacts.ofUpload(null, "The Show", List.of("Grace Host")));

    assertThat(changed.hosts()).containsExactly("Grace Host");
  }

  @Test
  void a_feed_that_moves_keeps_its_show_and_loses_the_state_of_the_old_address() {
    Show show = intake.take(feed(null, FEED, "The Show"));
    var records = new FeedRecords(catalogue.feeds(), ledger);
    records.write(
        new FeedState(
            show.id(), FEED, "\"tag\"", null, Follow.Backlog.DEFAULT, null, FeedState.Health.WELL));

    Show moved = intake.move(show, FEED + "?new");

    assertThat(moved.id()).isEqualTo(show.id());
    ShowFeed feed = catalogue.feeds().of(show.id()).orElseThrow();
    assertThat(feed.state().url()).isEqualTo(FEED + "?new");
    assertThat(feed.state().entityTag()).isNull();
    assertThat(intake.move(moved, FEED + "?new")).isEqualTo(moved);
    assertThat(ledger.of(Show.class)).hasSize(2);
  }

  @Test
  void a_show_without_a_title_or_with_an_id_that_is_no_uuid_is_refused() {
    assertThatThrownBy(() -> intake.take(feed(null, FEED, " "))).isInstanceOf(FieldRefused.class);
    assertThatThrownBy(() -> intake.take(ShowFacts.ofUpload("12", "The Show", List.of())))
        .isInstanceOf(FieldRefused.class);
    assertThat(ledger.entries).isEmpty();
  }

  private static ShowFacts feed(@Nullable String guid, String url, String title) {
    return new ShowFacts(guid, url, title, List.of("Ada Host"), null, null, null, null);
  }
}
