package earmark.contracts;

import static earmark.contracts.Progress.Stage.ASSEMBLED;
import static earmark.contracts.Progress.Stage.ASSEMBLING;
import static earmark.contracts.Progress.Stage.FAILED;
import static earmark.contracts.Progress.Stage.FETCHING;
import static earmark.contracts.Progress.Stage.PUBLISHED;
import static earmark.contracts.Progress.Stage.REMOVED;
import static earmark.contracts.Progress.Stage.TRANSCRIBED;
import static earmark.contracts.Progress.Stage.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant FIRST = Instant.parse("2026-03-04T05:06:07Z");
  private static final Instant SECOND = FIRST.plusSeconds(60);

  private int reports;

  @Test
  void an_episode_ends_as_published_in_whichever_order_the_reports_arrive() {
    List<Progress> way =
        List.of(
            report(WAITING, null),
            report(FETCHING, null),
            report(TRANSCRIBED, FIRST),
            report(ASSEMBLING, FIRST),
            report(ASSEMBLING, FIRST),
            report(ASSEMBLED, FIRST),
            report(PUBLISHED, FIRST));
    allOrdersEndAt(way, way.getLast());
  }

  @Test
  void a_failure_is_seen_until_a_retry_gives_a_later_version() {
    List<Progress> failed =
        List.of(
            report(FETCHING, null),
            report(TRANSCRIBED, FIRST),
            report(ASSEMBLING, FIRST),
            report(FAILED, FIRST));
    allOrdersEndAt(failed, failed.getLast());

    List<Progress> retried = new ArrayList<>(failed);
    retried.add(report(TRANSCRIBED, SECOND));
    retried.add(report(ASSEMBLING, SECOND));
    retried.add(report(PUBLISHED, SECOND));
    allOrdersEndAt(retried, retried.getLast());
  }

  @Test
  void an_episode_that_was_taken_down_stays_so_until_it_is_sent_again() {
    List<Progress> removed =
        List.of(
            report(TRANSCRIBED, FIRST),
            report(ASSEMBLED, FIRST),
            report(PUBLISHED, FIRST),
            report(REMOVED, SECOND));
    allOrdersEndAt(removed, removed.getLast());

    List<Progress> sentAgain = new ArrayList<>(removed);
    sentAgain.add(report(TRANSCRIBED, SECOND.plusSeconds(60)));
    allOrdersEndAt(sentAgain, sentAgain.getLast());
  }

  @Test
  void a_failed_removal_is_seen() {
    List<Progress> failed =
        List.of(report(PUBLISHED, FIRST), report(REMOVED, SECOND), report(FAILED, SECOND));
    allOrdersEndAt(failed, failed.getLast());
  }

  @Test
  void before_there_is_a_transcript_the_last_report_counts_whatever_its_clock_says() {
    List<Progress> fetched =
        List.of(
            report(FETCHING, null),
            report(FAILED, null),
            report(FETCHING, null),
            report(FAILED, null),
            report(WAITING, null));
    assertThat(last(fetched)).isEqualTo(fetched.getLast());
    assertThat(last(fetched.reversed())).isEqualTo(fetched.getFirst());
  }

  @Test
  void of_one_stage_the_last_report_counts_whatever_its_clock_says() {
    Progress first = report(ASSEMBLING, FIRST);
    Progress second = report(ASSEMBLING, FIRST);
    assertThat(last(List.of(first, second))).isEqualTo(second);
    assertThat(last(List.of(second, first))).isEqualTo(first);
  }

  @Test
  void a_report_supersedes_an_equal_one() {
    Progress report = report(PUBLISHED, FIRST);
    assertThat(report.supersedes(report)).isTrue();
  }

  @Test
  void the_whole_way_goes_from_0_to_1_and_never_back() {
    double last = 0;
    for (Progress.Stage stage : Progress.Stage.values()) {
      assertThat(stage.at(0)).isBetween(last, 1.0);
      assertThat(stage.at(1)).isBetween(stage.at(0), 1.0);
      last = stage.at(1);
    }
    assertThat(last).isEqualTo(1);
  }

  @Test
  void a_service_is_read_by_its_name_and_one_of_another_version_too() {
    assertThat(Progress.Service.of("notes")).isEqualTo(Progress.Service.NOTES);
    assertThat(Progress.Service.of("search")).isEqualTo(Progress.Service.OTHER);
  }

  @Test
  void a_report_that_names_no_episode_is_on_the_one_that_is_known() {
    Progress known = report(PUBLISHED, FIRST);
    Progress unnamed =
        new Progress(
            "episode",
            new ShowRef("", "", "Unknown show"),
            "An event",
            "",
            null,
            FAILED,
            1,
            "stopped",
            null,
            FIRST,
            SECOND,
            null);
    assertThat(unnamed.identifiedBy(known))
        .extracting(Progress::title, Progress::path, Progress::show, Progress::stage)
        .containsExactly(known.title(), known.path(), known.show(), FAILED);
    assertThat(known.identifiedBy(unnamed)).isEqualTo(known);
  }

  private Progress report(Progress.Stage stage, @Nullable Instant since) {
    return new Progress(
        "episode",
        new ShowRef("show", "the-show", "The Show"),
        "A title",
        "/the-show/2026-03-04-a-title",
        null,
        stage,
        0,
        "doing",
        null,
        FIRST.plusSeconds(reports++),
        since,
        null);
  }

  private static void allOrdersEndAt(List<Progress> reports, Progress end) {
    permute(new ArrayList<>(reports), 0, end);
  }

  private static void permute(List<Progress> reports, int from, Progress end) {
    if (from == reports.size()) {
      assertThat(last(reports)).isEqualTo(end);
      return;
    }
    for (int i = from; i < reports.size(); i++) {
      swap(reports, from, i);
      permute(reports, from + 1, end);
      swap(reports, from, i);
    }
  }

  private static Progress last(List<Progress> reports) {
    return reports.stream().reduce((a, b) -> b.supersedes(a) ? b : a).orElseThrow();
  }

  private static void swap(List<Progress> reports, int a, int b) {
    Progress one = reports.get(a);
    reports.set(a, reports.get(b));
    reports.set(b, one);
  }
}
