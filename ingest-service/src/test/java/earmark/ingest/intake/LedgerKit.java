package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.contracts.ShowRef;
import earmark.contracts.Transcript;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Ledger} does. */
public abstract class LedgerKit {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089Z");

  private final String key = UUID.randomUUID().toString();

  /** The ledger under test. */
  protected abstract Ledger ledger();

  /** All that is in the log under {@code key} and is of that type, in order. */
  protected abstract <T> List<T> written(String key, Class<T> type);

  /** An episode that was taken down, as the log has it. */
  public record Removed(String id, String path, Instant at) {}

  @Test
  void what_is_written_is_in_the_log_when_the_call_returns() {
    Show show =
        new Show(
            key, "the-show", "The Show", List.of(), "https://a.example/", null, null, null, null);
    ledger().show(show);
    assertThat(written(key, Show.class)).containsExactly(show);

    FeedState state = FeedState.unread(key, "https://a.example/");
    ledger().feed(state);
    assertThat(written(key, FeedState.class)).containsExactly(state);

    ledger().follow(Follow.of(key));
    assertThat(written(key, Follow.class)).containsExactly(Follow.of(key));

    ledger().begun(begun());
    assertThat(written(key, Progress.class)).containsExactly(begun());

    ledger().transcribed(transcribed());
    assertThat(written(key, EpisodeTranscribed.class)).containsExactly(transcribed());
  }

  @Test
  void what_is_written_last_stands_last() {
    Follow ended = Follow.of(key).withStanding(Follow.Standing.UNFOLLOWED);
    ledger().follow(Follow.of(key));
    ledger().follow(ended);
    assertThat(written(key, Follow.class)).containsExactly(Follow.of(key), ended);
  }

  @Test
  void a_removal_names_the_path_of_the_page_and_its_version() {
    ledger().removed(key, "/the-show/2026-03-04-a-title", AT);
    assertThat(written(key, Removed.class))
        .containsExactly(new Removed(key, "/the-show/2026-03-04-a-title", AT));
  }

  private Progress begun() {
    return Progress.of(episode(), Stage.TRANSCRIBED, 1, "on its way", AT).since(AT);
  }

  private EpisodeTranscribed transcribed() {
    var transcript =
        new Transcript(
            "webvtt", "00", null, Condition.UNKNOWN, List.of(new Cue(0, 9, null, "One.")));
    return new EpisodeTranscribed(AT, episode(), List.of(), transcript);
  }

  private Episode episode() {
    return new Episode(
        key,
        new ShowRef("show", "the-show", "The Show"),
        "guid",
        "/the-show/2026-03-04-a-title",
        "A title",
        null,
        Media.NONE,
        About.NOTHING,
        List.of(),
        Moments.NONE);
  }
}
