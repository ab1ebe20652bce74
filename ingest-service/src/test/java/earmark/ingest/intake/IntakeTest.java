package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Ids;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.contracts.Transcript;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.Head;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");

  private final Catalogue catalogue = Catalogue.empty();
  private final MemoryLedger ledger = new MemoryLedger();
  private final Intake intake = intakeAt(NOW);
  private final Show show =
      ShowFacts.ofUpload(null, "The Show", List.of("Ada Host"))
          .asNew(Ids.showWithoutFeed("The Show"), "the-show");

  @Test
  void an_episode_is_reported_as_transcribed_before_its_transcript_is_sent() {
    Episode episode = intake.accept(show, facts("On tea"), read("One."));

    Progress begun = (Progress) ledger.entries.getFirst();
    EpisodeTranscribed event = (EpisodeTranscribed) ledger.entries.getLast();
    assertThat(ledger.entries).hasSize(2);
    assertThat(begun.stage()).isEqualTo(Stage.TRANSCRIBED);
    assertThat(begun.since()).isEqualTo(event.transcribedAt());
    assertThat(standing(episode)).isEqualTo(begun);
  }

  @Test
  void a_transcript_that_cannot_be_stored_stops_the_episode_until_it_is_sent_again() {
    ledger.takesTranscripts = false;
    assertThatThrownBy(() -> intake.accept(show, facts("On tea"), read("One.")))
        .isInstanceOf(LedgerUnavailable.class);
    Episode episode = intake.identify(show, facts("On tea"));
    assertThat(standing(episode).stage()).isEqualTo(Stage.FAILED);

    ledger.takesTranscripts = true;
    intake.accept(show, facts("On tea"), read("One."));

    assertThat(standing(episode).stage()).isEqualTo(Stage.TRANSCRIBED);
  }

  @Test
  void the_same_again_sends_nothing_and_another_transcript_or_title_does() {
    intake.accept(show, facts("On tea"), read("One."));
    intake.accept(show, facts("On tea"), read("One."));
    assertThat(ledger.of(EpisodeTranscribed.class)).hasSize(1);

    intake.accept(show, facts("On tea"), read("Two."));
    assertThat(ledger.of(EpisodeTranscribed.class)).hasSize(2);
  }

  @Test
  void a_later_event_has_a_later_version_though_the_clock_is_behind() {
    Episode episode = intake.accept(show, facts("On tea"), read("One."));
    intakeAt(NOW.minusSeconds(5)).accept(show, facts("On tea"), read("Two."));

    List<EpisodeTranscribed> events = ledger.of(EpisodeTranscribed.class);
    assertThat(events.getLast().transcribedAt()).isAfter(events.getFirst().transcribedAt());
    assertThat(standing(episode).since()).isEqualTo(events.getLast().transcribedAt());
  }

  @ParameterizedTest
  @ValueSource(longs = {-24, 0, 24})
  void versions_rise_though_the_clocks_of_the_instances_are_a_day_apart(long hoursAhead) {
    Instant theirs = NOW.plus(Duration.ofHours(hoursAhead));
    var second = new Instance(theirs);
    var third = new Instance(NOW);
    Episode episode = intake.accept(show, facts("On tea"), read("One."));
    EpisodeTranscribed sent = ledger.of(EpisodeTranscribed.class).getLast();
    second.reads(sent);
    third.reads(sent);

    Instant removal = second.intake.nextVersion(episode.id());
    // A restarted instance knows of the takedown what its tombstone says, nothing more.
    third.catalogue.episodes().removedInLog(episode.id(), episode.path(), removal);
    Instant sentAgain = third.intake.nextVersion(episode.id());

    assertThat(removal).isAfter(sent.transcribedAt());
    assertThat(sentAgain).isAfter(removal);
  }

  @Test
  void an_own_report_is_not_undone_by_an_older_one_that_the_log_gives_later() {
    Episode episode = intake.identify(show, facts("On tea"));
    intake.reports().progress(episode, Stage.FETCHING, 0, "fetching");
    Progress fetching = standing(episode);
    intakeAt(NOW.minusSeconds(60)).reports().failure(episode, "It is not there.", "Upload it.");

    assertThat(standing(episode).stage()).isEqualTo(Stage.FAILED);
    catalogue.progress().fromLog(episode.id(), fetching);
    assertThat(standing(episode).stage()).isEqualTo(Stage.FAILED);
  }

  @Test
  void an_episode_can_be_sent_again_in_the_millisecond_in_which_it_was_taken_down() {
    Episode episode = intake.accept(show, facts("On tea"), read("One."));
    intake.remove(standing(episode));
    assertThat(standing(episode).stage()).isEqualTo(Stage.REMOVED);
    assertThat(standing(episode).publishedOn()).isEqualTo("2026-03-04");

    intake.accept(show, facts("On tea"), read("One."));

    assertThat(standing(episode).stage()).isEqualTo(Stage.TRANSCRIBED);
    assertThat(ledger.of(EpisodeTranscribed.class)).hasSize(2);
  }

  @Test
  void a_late_report_of_an_earlier_stage_does_not_bring_the_episode_back() {
    Episode episode = intake.accept(show, facts("On tea"), read("One."));
    Progress published =
        Progress.of(episode, Stage.PUBLISHED, 1, "published", NOW.plusSeconds(9)).since(NOW);
    Progress assembled =
        Progress.of(episode, Stage.ASSEMBLED, 1, "assembled", NOW.plusSeconds(10)).since(NOW);

    catalogue.progress().fromLog(episode.id(), standing(episode));
    catalogue.progress().fromLog(episode.id(), published);
    catalogue.progress().fromLog(episode.id(), assembled);

    assertThat(standing(episode)).isEqualTo(published);
  }

  @Test
  void two_episodes_of_one_day_and_title_have_two_paths() {
    Episode one = intake.accept(show, withGuid("one"), read("One."));
    Episode two = intake.accept(show, withGuid("two"), read("Two."));

    assertThat(two.path()).isEqualTo(one.path() + "-2");
    assertThat(intake.identify(show, withGuid("two")).path()).isEqualTo(two.path());
  }

  @Test
  void an_episode_without_a_title_is_refused() {
    assertThatThrownBy(() -> intake.accept(show, facts(" "), read("One.")))
        .isInstanceOf(FieldRefused.class);
    assertThat(ledger.entries).isEmpty();
  }

  private Intake intakeAt(Instant now) {
    return new Intake(
        catalogue, ledger, known -> Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Another instance of the service, which knows what it has read. */
  private final class Instance {
    private final Catalogue catalogue = Catalogue.empty();
    private final Intake intake;

    Instance(Instant now) {
      intake =
          new Intake(
              catalogue, ledger, known -> Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
    }

    void reads(EpisodeTranscribed event) {
      catalogue
          .episodes()
          .fromLog(
              new KnownEpisode(
                  event.transcribedAt(), event.episode(), event.hosts(), "", null, null));
    }
  }

  private Progress standing(Episode episode) {
    return catalogue.progress().byId(episode.id()).orElseThrow();
  }

  private static EpisodeFacts facts(String title) {
    return facts(null, title);
  }

  private static EpisodeFacts withGuid(String guid) {
    return facts(guid, "On tea");
  }

  private static EpisodeFacts facts(@Nullable String guid, String title) {
    return new EpisodeFacts(
        guid,
        title,
        LocalDate.parse("2026-03-04"),
        Media.NONE,
        About.NOTHING,
        List.of(),
        Moments.NONE);
  }

  private static ReadTranscript read(String words) {
    var transcript =
        new Transcript(
            "webvtt",
            Integer.toHexString(words.hashCode()),
            null,
            Condition.UNKNOWN,
            List.of(new Cue(0, 1000, null, words)));
    return new ReadTranscript(transcript, Head.NOTHING);
  }
}
