package earmark.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.ShowRef;
import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.PublicationClaim.Decision;
import earmark.publish.site.SiteIndex.ShowList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SiteIndex} must do. */
public abstract class SiteIndexKit {

  private static final Instant NINE = Instant.parse("2026-03-05T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-05T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-05T11:00:00Z");
  private static final ShowRecord SHOW =
      new ShowRecord("show", "slow-boat", "Slow Boat", List.of("Ann"), null, null, null, "en");

  protected abstract TestStores stores();

  private SiteIndex index() {
    return stores().index();
  }

  @BeforeEach
  void empty() {
    stores().empty();
  }

  private PublicationClaim claim(String id, Instant version, Instant assembledAt, String digest) {
    return index().claim(id, "/show/" + id, new EventVersion(version, 7), assembledAt, digest);
  }

  private PublicationClaim remove(String id, Instant version) {
    return index().claimRemoval(id, "/show/" + id, new EventVersion(version, 7));
  }

  @Test
  void the_same_notes_again_get_the_same_claim_and_keep_their_first_date() {
    PublicationClaim first = claim("a", NINE, TEN, "d1");
    PublicationClaim again = claim("a", NINE, ELEVEN, "d1");

    assertThat(first.granted()).isTrue();
    assertThat(first.assembledAt()).isEqualTo(TEN);
    assertThat(again).isEqualTo(first);
    assertThat(claim("a", NINE, NINE, "d1"))
        .isEqualTo(new PublicationClaim(Decision.GRANTED, first.revision(), NINE));
  }

  @Test
  void notes_of_an_older_version_are_refused_whenever_they_were_assembled() {
    PublicationClaim newer = claim("a", TEN, NINE, "d1");

    assertThat(claim("a", NINE, ELEVEN, "d2"))
        .isEqualTo(new PublicationClaim(Decision.SUPERSEDED, newer.revision(), NINE));
    assertThat(claim("a", ELEVEN, NINE.minus(Duration.ofDays(1)), "d3").granted()).isTrue();
  }

  @Test
  void of_one_version_the_notes_that_are_later_in_the_topic_are_granted() {
    PublicationClaim first = index().claim("a", "/show/a", new EventVersion(NINE, 7), ELEVEN, "d1");

    assertThat(index().claim("a", "/show/a", new EventVersion(NINE, 6), ELEVEN, "d2").decision())
        .isEqualTo(Decision.SUPERSEDED);
    PublicationClaim later = index().claim("a", "/show/a", new EventVersion(NINE, 8), TEN, "d2");
    assertThat(later.granted()).isTrue();
    assertThat(later.revision()).isGreaterThan(first.revision());
  }

  @Test
  void the_same_notes_of_a_newer_transcript_keep_out_what_lies_between() {
    claim("a", NINE, NINE, "d1");
    claim("a", ELEVEN, ELEVEN, "d1");

    assertThat(claim("a", TEN, TEN, "d2").granted()).isFalse();
  }

  @Test
  void a_removal_is_granted_unless_later_notes_are_published() {
    PublicationClaim notes = claim("a", TEN, TEN, "d1");

    assertThat(remove("a", NINE).decision()).isEqualTo(Decision.SUPERSEDED);
    PublicationClaim removal = remove("a", ELEVEN);
    assertThat(removal.granted()).isTrue();
    assertThat(removal.revision()).isGreaterThan(notes.revision());
    assertThat(remove("a", ELEVEN)).isEqualTo(removal);
  }

  @Test
  void after_a_removal_only_notes_of_a_later_version_are_granted() {
    PublicationClaim removal = remove("a", TEN);

    assertThat(claim("a", NINE, ELEVEN, "d1"))
        .extracting(PublicationClaim::decision, PublicationClaim::revision)
        .containsExactly(Decision.SUPERSEDED, removal.revision());
    assertThat(claim("a", ELEVEN, NINE, "d1").granted()).isTrue();
  }

  @Test
  void a_second_removal_keeps_out_what_lies_between() {
    PublicationClaim first = remove("a", NINE);
    assertThat(remove("a", ELEVEN)).isEqualTo(first);

    assertThat(claim("a", TEN, TEN, "d1").decision()).isEqualTo(Decision.SUPERSEDED);
  }

  @Test
  void a_removal_without_a_version_counts_where_it_stands_in_the_topic() {
    index().claim("a", "/show/a", new EventVersion(TEN, 7), TEN, "d1");
    assertThat(index().claimRemoval("a", "/show/a", new EventVersion(null, 6)).decision())
        .isEqualTo(Decision.SUPERSEDED);
    assertThat(index().claimRemoval("a", "/show/a", new EventVersion(null, 8)).granted()).isTrue();

    assertThat(index().claim("a", "/show/a", new EventVersion(TEN, 9), TEN, "d1").decision())
        .isEqualTo(Decision.SUPERSEDED);
    assertThat(index().claim("a", "/show/a", new EventVersion(ELEVEN, 9), TEN, "d1").granted())
        .isTrue();
  }

  @Test
  void a_removal_without_a_version_of_unknown_notes_keeps_out_what_lies_before_it() {
    index().claimRemoval("a", "/show/a", new EventVersion(null, 8));

    assertThat(index().claim("a", "/show/a", new EventVersion(TEN, 7), TEN, "d1").decision())
        .isEqualTo(Decision.SUPERSEDED);
    assertThat(index().claim("a", "/show/a", new EventVersion(NINE, 9), TEN, "d1").granted())
        .isTrue();
  }

  @Test
  void a_path_belongs_to_the_episode_that_is_published_there() {
    var version = new EventVersion(NINE, 7);
    index().claim("a", "/show/shared", version, NINE, "d1");

    assertThat(index().claim("b", "/show/shared", version, NINE, "d2").decision())
        .isEqualTo(Decision.PATH_TAKEN);
    assertThat(index().claimRemoval("b", "/show/shared", version).decision())
        .isEqualTo(Decision.PATH_TAKEN);

    index().claimRemoval("a", "/show/shared", new EventVersion(TEN, 8));
    assertThat(index().claim("b", "/show/shared", new EventVersion(TEN, 8), NINE, "d2").granted())
        .isTrue();
    assertThat(
            index().claim("a", "/show/shared", new EventVersion(ELEVEN, 9), NINE, "d1").decision())
        .isEqualTo(Decision.PATH_TAKEN);
  }

  @Test
  void episodes_are_listed_from_the_oldest_and_those_without_a_date_first() {
    enter(entry("c", LocalDate.of(2026, 3, 3)));
    enter(entry("b", LocalDate.of(2026, 3, 3)));
    enter(entry("d", null));
    enter(entry("a", LocalDate.of(2026, 3, 4)));

    ShowList all = index().showList("show", 0, 10);
    assertThat(all.episodes()).extracting(EpisodeCard::id).containsExactly("d", "b", "c", "a");
    assertThat(all.size()).isEqualTo(4);
    assertThat(all.show()).isEqualTo(SHOW);
    assertThat(index().showList("show", 1, 2).episodes())
        .extracting(EpisodeCard::id)
        .containsExactly("b", "c");
    assertThat(index().showList("show", 0, 0).episodes()).isEmpty();
    assertThat(index().showList("show", 4, 2).episodes()).isEmpty();
  }

  @Test
  void entering_tells_the_place_from_which_the_list_changed() {
    assertThat(enter(entry("a", LocalDate.of(2026, 3, 1)))).isZero();
    assertThat(enter(entry("b", LocalDate.of(2026, 3, 2)))).isEqualTo(1);
    assertThat(enter(entry("c", LocalDate.of(2026, 3, 3)))).isEqualTo(2);

    assertThat(enter(entry("c", LocalDate.of(2026, 2, 1)))).isZero();
    assertThat(enter(entry("c", LocalDate.of(2026, 3, 4)))).isZero();
    assertThat(enter(entry("b", LocalDate.of(2026, 3, 5)))).isEqualTo(1);
  }

  @Test
  void an_entry_that_is_there_already_changes_the_whole_list() {
    enter(entry("a", LocalDate.of(2026, 3, 1)));
    EpisodeCard b = entry("b", LocalDate.of(2026, 3, 2));
    PublicationClaim claim = claim("b", NINE, NINE, "d");
    assertThat(index().enter(b, SHOW, claim.revision())).isEqualTo(1);

    // Its handling may have ended before the lists were written.
    assertThat(index().enter(b, SHOW, claim.revision())).isZero();
  }

  @Test
  void a_claim_that_is_superseded_changes_no_list() {
    PublicationClaim old = claim("a", NINE, NINE, "d1");
    PublicationClaim current = claim("a", TEN, TEN, "d2");

    assertThat(index().enter(entry("a", null), SHOW, old.revision())).isNegative();
    assertThat(index().showList("show", 0, 10).size()).isZero();
    index().enter(entry("a", null), SHOW, current.revision());
    assertThat(index().leave("a", old.revision())).isNull();
    assertThat(index().showList("show", 0, 10).size()).isEqualTo(1);
  }

  @Test
  void leaving_gives_the_entry_and_gives_it_again_when_repeated() {
    EpisodeCard a = entry("a", LocalDate.of(2026, 3, 1));
    enter(a);
    PublicationClaim removal = remove("a", ELEVEN);

    assertThat(index().leave("a", removal.revision())).isEqualTo(a);
    assertThat(index().leave("a", removal.revision())).isEqualTo(a);
    assertThat(index().homeList(10).newest()).isEmpty();
    assertThat(index().showList("show", 0, 10).size()).isZero();
    assertThat(index().homeList(10).shows()).containsExactly(new ShowCard(SHOW, 0, null));
  }

  @Test
  void what_was_never_listed_leaves_nothing() {
    assertThat(index().leave("a", remove("a", NINE).revision())).isNull();
  }

  @Test
  void what_a_publisher_says_of_a_show_is_not_replaced_by_an_episode() {
    index().put(SHOW);
    PublicationClaim claim = claim("a", NINE, NINE, "d");
    var less = new ShowRecord("show", "slow-boat", "Slow", List.of(), null, null, null, null);
    index().enter(entry("a", null), less, claim.revision());
    assertThat(index().showList("show", 0, 0).show()).isEqualTo(SHOW);

    index().put(less);
    assertThat(index().showList("show", 0, 0).show()).isEqualTo(less);
  }

  @Test
  void a_show_must_be_rendered_until_it_was_presented_and_after_each_change() {
    assertThat(index().put(SHOW)).isTrue();
    assertThat(index().put(SHOW)).isTrue();
    index().presented(SHOW);
    long revision = index().homeList(0).revision();
    assertThat(index().put(SHOW)).isFalse();
    assertThat(index().homeList(0).revision()).isEqualTo(revision);

    var less = new ShowRecord("show", "slow-boat", "Slow", List.of(), null, null, null, null);
    assertThat(index().put(less)).isTrue();
    index().presented(SHOW);
    assertThat(index().put(less)).isTrue();
    assertThat(index().put(SHOW)).isTrue();
    assertThat(index().homeList(0).revision()).isGreaterThan(revision);
  }

  @Test
  void an_unknown_show_has_an_empty_list() {
    ShowList none = index().showList("none", 0, 10);

    assertThat(none.show()).isNull();
    assertThat(none.size()).isZero();
  }

  @Test
  void the_front_has_the_newest_of_all_shows_and_every_show_with_its_size() {
    var other = new ShowRecord("other", "other", "Other", List.of(), null, null, null, null);
    index().put(other);
    enter(entry("a", LocalDate.of(2026, 3, 1)));
    enter(entry("b", LocalDate.of(2026, 3, 2)));
    enter(entry("c", LocalDate.of(2026, 3, 2)));

    SiteIndex.HomeList front = index().homeList(2);

    assertThat(front.newest()).extracting(EpisodeCard::id).containsExactly("c", "b");
    assertThat(front.shows())
        .containsExactlyInAnyOrder(
            new ShowCard(other, 0, null), new ShowCard(SHOW, 3, LocalDate.of(2026, 3, 2)));
  }

  @Test
  void each_change_makes_a_later_revision_of_every_list() {
    long before = index().homeList(0).revision();
    index().put(SHOW);
    long put = index().homeList(0).revision();
    enter(entry("a", null));
    long entered = index().showList("show", 0, 0).revision();
    index().leave("a", remove("a", ELEVEN).revision());

    assertThat(put).isGreaterThan(before);
    assertThat(entered).isGreaterThan(put);
    assertThat(index().homeList(0).revision()).isGreaterThan(entered);
    assertThat(index().homeList(0).revision()).isEqualTo(index().showList("show", 0, 0).revision());
  }

  private int enter(EpisodeCard entry) {
    String digest = "d" + entry.day();
    PublicationClaim claim = claim(entry.id(), NINE, NINE, digest);
    return index().enter(entry, SHOW, claim.revision());
  }

  private static EpisodeCard entry(String id, @Nullable LocalDate date) {
    return new EpisodeCard(
        id,
        new ShowRef("show", "slow-boat", "Slow Boat"),
        "/slow-boat/" + id,
        "Title of " + id,
        date,
        60,
        "Headline",
        List.of("Bo Lin"),
        "en");
  }
}
