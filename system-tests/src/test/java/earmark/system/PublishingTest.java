package earmark.system;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.cli.desk.DeskClient;
import earmark.contracts.Progress;
import earmark.system.guarantees.EveryQuoteProven;
import earmark.system.guarantees.TwiceIsOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private static final Pattern TIMED_TRANSCRIPT =
      Pattern.compile("<podcast:transcript url=\"([^\"]+(vtt|srt))\"");

  private final RunningEarmark earmark = RunningEarmark.withAllPublished();

  @Test
  void every_episode_of_the_sample_feed_has_a_page_with_notes() {
    assertThat(earmark.samples())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            sample -> {
              assertThat(earmark.site().get(sample.path()).status()).isEqualTo(200);
              var notes = earmark.site().notes(sample.path());
              assertThat(notes.path("headline").asString()).isNotBlank();
              assertThat(notes.path("summary").asString()).isNotBlank();
              assertThat(notes.path("takeaways").size()).isPositive();
            });
  }

  @Test
  void every_quote_of_an_upload_is_said_in_its_transcript_at_its_time() throws IOException {
    for (Talk talk : Talk.all()) {
      Progress episode = earmark.awaitPublished(earmark.upload(talk));
      new EveryQuoteProven(Files.readString(talk.transcript()))
          .holdsFor(earmark.site().notes(episode.path()));
    }
  }

  @Test
  void every_quote_of_a_timed_sample_is_said_in_its_transcript_at_its_time() {
    String feed = earmark.site().get(earmark.samplesUrl() + "/feed.xml").text();
    var transcripts =
        TIMED_TRANSCRIPT.matcher(feed).results().map(found -> transcript(found)).toList();
    assertThat(transcripts).hasSizeGreaterThanOrEqualTo(2);

    for (String transcript : transcripts) {
      assertThat(earmark.samples())
          .anySatisfy(
              sample ->
                  new EveryQuoteProven(transcript).holdsFor(earmark.site().notes(sample.path())));
    }
  }

  @Test
  void the_same_upload_twice_is_one_episode_with_the_same_page() {
    new TwiceIsOnce(earmark).holdsFor(() -> Talk.all().forEach(earmark::upload));
  }

  @Test
  void the_same_feed_followed_twice_is_one_show_with_the_same_pages() {
    new TwiceIsOnce(earmark)
        .holdsFor(() -> earmark.desk().follow(earmark.samplesUrl() + "/feed.xml"));
  }

  @Test
  void the_desk_refuses_whoever_has_no_token() {
    DeskClient stranger = new DeskClient(earmark.settings().deskUrl(), "a guess");

    Assertions.assertThatThrownBy(() -> stranger.follow(earmark.samplesUrl() + "/feed.xml"))
        .isInstanceOf(earmark.stack.StackFailure.class);
  }

  private String transcript(MatchResult found) {
    return earmark.site().get(found.group(1)).text();
  }
}
