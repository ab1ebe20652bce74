package earmark.notes.writing;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.LeftOut;
import earmark.contracts.Notes;
import earmark.notes.cast.CastGuest;
import earmark.notes.grounding.Grounding;
import earmark.notes.grounding.ProvenDraft;
import earmark.notes.grounding.ProvenHeadline;
import earmark.notes.grounding.ProvenPoint;
import earmark.notes.grounding.ProvenQuote;
import earmark.notes.grounding.Refusal;
import earmark.notes.grounding.Support;
import earmark.notes.grounding.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every writer must do. The test of a writer extends it. */
public abstract class WriterKit {

  /** Works are listed with every stance, and grounding says why those are not published. */
  private static final Set<String> NO_FAULT =
      Set.of(
          Refusal.ONLY_MENTIONED.reason(), Refusal.CRITICISED.reason(), Refusal.SPONSORED.reason());

  protected abstract NotesWriter writer();

  /** The ways in which the writer's points follow from their quotes. */
  protected List<Support> supports() {
    return List.of(new Verbatim());
  }

  private Draft write(Briefing briefing) {
    return writer().write(briefing, (done, doing) -> {});
  }

  private ProvenDraft prove(Briefing briefing) {
    return Grounding.prove(write(briefing), briefing, supports());
  }

  private static Stream<ProvenPoint> points(ProvenDraft proven) {
    return Stream.of(proven.gist(), proven.reveals(), proven.takeaways()).flatMap(List::stream);
  }

  private static Stream<ProvenQuote> quotes(ProvenPoint point) {
    return Stream.concat(Stream.ofNullable(point.context()), point.proof().stream());
  }

  @Test
  void it_has_a_name_and_a_version() {
    assertThat(writer().name()).matches("[a-z][a-z0-9-]*");
    assertThat(writer().version()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void the_same_briefing_gives_the_same_draft(KitEpisode episode) {
    Draft first = write(episode.told().briefing());
    for (KitEpisode other : KitEpisode.values()) {
      write(other.told().briefing());
    }
    assertThat(write(episode.told().briefing())).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void all_that_it_drafts_is_proven(KitEpisode episode) {
    assertThat(prove(episode.told().briefing()).leftOut())
        .filteredOn(left -> left.confidence() == null)
        .extracting(LeftOut::why)
        .isSubsetOf(NO_FAULT);
  }

  @ParameterizedTest
  @EnumSource(names = "BARELY_ANYTHING", mode = EnumSource.Mode.EXCLUDE)
  void it_finds_points_in_an_episode_that_says_something(KitEpisode episode) {
    assertThat(points(prove(episode.told().briefing()))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_paid_is_quoted(KitEpisode episode) {
    ProvenDraft proven = prove(episode.told().briefing());
    Stream<ProvenQuote> quotes =
        Stream.concat(
            points(proven).flatMap(WriterKit::quotes),
            proven.works().stream().map(work -> work.quote()));
    assertThat(quotes).extracting(ProvenQuote::text).noneMatch(text -> text.contains("Brightwell"));
  }

  @ParameterizedTest
  @EnumSource
  void every_quote_is_exact_words_of_the_transcript(KitEpisode episode) {
    Briefing briefing = episode.told().briefing();
    String said = String.join(" ", briefing.reading().words().stream().map(w -> w.text()).toList());
    assertThat(points(prove(briefing)).flatMap(WriterKit::quotes))
        .extracting(ProvenQuote::text)
        .allMatch(said::contains);
  }

  @ParameterizedTest
  @EnumSource
  void its_headline_is_a_point_or_left_to_the_publisher(KitEpisode episode) {
    Briefing briefing = episode.told().briefing();
    ProvenHeadline headline = prove(briefing).headline();
    assertThat(headline.source())
        .isEqualTo(
            write(briefing).headline() == null ? Notes.Source.PUBLISHER : Notes.Source.TRANSCRIPT);
  }

  @ParameterizedTest
  @EnumSource
  void its_guests_are_those_of_the_cast(KitEpisode episode) {
    Briefing briefing = episode.told().briefing();
    assertThat(prove(briefing).guests())
        .extracting(guest -> guest.name())
        .containsExactlyElementsOf(briefing.cast().guests().stream().map(CastGuest::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void its_progress_runs_forward_from_start_to_end(KitEpisode episode) {
    List<Double> steps = new ArrayList<>();
    writer().write(episode.told().briefing(), (done, doing) -> steps.add(done));
    assertThat(steps).isSorted().startsWith(0.0).allMatch(done -> done <= 1);
  }
}
