package earmark.ingest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.EpisodeReader;
import earmark.ingest.intake.KnownEpisodes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplayPolicyTest {

  private static final byte[] OLDER = event("2026-03-04T05:06:07Z");
  private static final byte[] NEWER = event("2026-03-05T05:06:07Z");

  private final KnownEpisodes episodes = Catalogue.empty().episodes();
  private final ReplayPolicy policy = new ReplayPolicy(episodes);

  private static byte[] event(String transcribedAt) {
    return """
    {"transcribedAt": "%s",
     "episode": {"id": "e", "show": {"id": "s", "slug": "s", "title": "S"}, "guid": "g",
                 "path": "/s/2026-03-04-e", "title": "E", "publishedOn": "2026-03-04",
                 "people": [], "chapters": [], "soundbites": []},
     "hosts": [],
     "transcript": {"format": "webvtt", "sha256": "00", "cues": []}}
    """
        .formatted(transcribedAt)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void known(byte[] event) {
    episodes.fromLog(EpisodeReader.read(event, "e", null, null));
  }

  @Test
  void an_event_of_an_unknown_episode_is_replayed() {
    assertThat(policy.isReplaced("e", OLDER)).isFalse();
  }

  @Test
  void an_event_is_replaced_by_a_newer_one_only() {
    known(NEWER);
    assertThat(policy.isReplaced("e", OLDER)).isTrue();
    assertThat(policy.isReplaced("e", NEWER)).isFalse();
  }

  @Test
  void a_tombstone_is_replaced_by_an_episode_that_came_back() {
    assertThat(policy.isReplaced("e", null)).isFalse();
    known(OLDER);
    assertThat(policy.isReplaced("e", null)).isTrue();
  }

  @Test
  void an_event_of_an_episode_that_was_taken_down_is_replaced() {
    known(OLDER);
    episodes.removedInLog("e", "/s/2026-03-04-e", null);
    assertThat(policy.isReplaced("e", NEWER)).isTrue();
  }

  @Test
  void an_event_that_cannot_be_read_is_replayed() {
    known(OLDER);
    assertThat(policy.isReplaced("e", "no JSON".getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
