package earmark.transcripts.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairChainTest {

  private static RawCue cue(long start, long end, String text) {
    return RawCue.of(start, end, null, text);
  }

  private static String mended(Repair repair, String text) {
    return repair.apply(List.of(cue(0, 9000, text))).cues().getFirst().text();
  }

  @Test
  void utf_8_that_was_read_as_windows_1252_is_mended_and_real_letters_stay() {
    assertThat(mended(new FixMojibake(), "I donâ€™t know the cafÃ© â€“ voilÃ  !"))
        .isEqualTo("I don’t know the café – voilà !");
    assertThat(mended(new FixMojibake(), "ÃœberÂ all")).isEqualTo("Über all");
    assertThat(mended(new FixMojibake(), "“CAFÉ” à la maison, Ångström"))
        .isEqualTo("“CAFÉ” à la maison, Ångström");
  }

  @Test
  void entities_are_resolved_even_when_written_twice() {
    assertThat(mended(new DecodeEntities(), "salt &amp;amp; rust, it&#39;s AT&T"))
        .isEqualTo("salt & rust, it's AT&T");
  }

  @Test
  void thanks_to_viewers_go_where_they_stand_alone_in_silence() {
    var left =
        new RemoveHallucinations()
            .apply(
                List.of(
                    cue(0, 2000, "That was all."),
                    cue(2000, 3000, "Thank you."),
                    cue(60_000, 62_000, "Thanks for watching!"),
                    cue(62_000, 63_000, "Subtitles by the Amara.org community")));
    assertThat(left.cues()).extracting(RawCue::text).contains("That was all.", "Thank you.");
    assertThat(left.cues())
        .extracting(RawCue::text)
        .doesNotContain("Subtitles by the Amara.org community");
    assertThat(left.count()).isEqualTo(1);
    var alone =
        new RemoveHallucinations()
            .apply(
                List.of(
                    cue(0, 2000, "That was all."), cue(60_000, 62_000, "Thanks for watching!")));
    assertThat(alone.cues()).hasSize(1);
  }

  @Test
  void a_recogniser_that_says_a_line_again_and_again_is_cut_short() {
    var loops = new RemoveLoops(Origin.AUTOMATIC);
    assertThat(mended(loops, "Thank you. Thank you. Thank you.")).isEqualTo("Thank you.");
    assertThat(mended(loops, "No, no, no, not that one.")).isEqualTo("No, no, no, not that one.");
    assertThat(mended(loops, "and so " + "we go on ".repeat(8) + "home"))
        .isEqualTo("and so we go on home");
    var run =
        IntStream.range(0, 5).mapToObj(i -> cue(i * 1000L, i * 1000L + 900, "It rains.")).toList();
    assertThat(loops.apply(run).cues()).hasSize(1);
    assertThat(loops.apply(run).count()).isEqualTo(4);
    assertThat(new RemoveLoops(Origin.HUMAN).apply(run).cues()).hasSize(5);
  }

  @Test
  void a_turn_with_a_wrong_time_keeps_its_place_and_gets_a_time_between_its_neighbours() {
    var turns =
        List.of(
            cue(0, Clock.NONE, "one"),
            cue(90_000, Clock.NONE, "two"),
            cue(20_000, Clock.NONE, "three"),
            cue(30_000, Clock.NONE, "four"));
    var ordered = new OrderTimes(Timing.TURN).apply(turns);
    assertThat(ordered.count()).isEqualTo(1);
    var spread = new SpreadTimes(null).apply(ordered.cues()).cues();
    assertThat(spread).extracting(RawCue::text).containsExactly("one", "two", "three", "four");
    assertThat(spread.get(1).start()).isBetween(1L, 19_999L);
  }

  @Test
  void times_in_no_order_are_refused() {
    var backwards =
        IntStream.range(0, 20).mapToObj(i -> cue((20 - i) * 60_000L, Clock.NONE, "word")).toList();
    assertThatThrownBy(() -> new OrderTimes(Timing.TURN).apply(backwards))
        .isInstanceOf(TranscriptRefused.class)
        .hasMessageContaining("run backwards");
  }

  @Test
  void an_end_before_its_start_is_moved() {
    var mended =
        new FixEnds(Timing.CUE, null)
            .apply(List.of(cue(5000, 1000, "hello there"), cue(8000, 9000, "you")));
    assertThat(mended.count()).isEqualTo(1);
    assertThat(mended.cues().getFirst().end()).isBetween(5001L, 8000L);
  }

  @Test
  void nothing_is_spoken_faster_than_forty_characters_a_second() {
    var cues =
        List.of(
            cue(0, 10, "this is far too much for ten milliseconds"),
            cue(1000, 1100, "and so is this one here"),
            cue(1100, 9000, "while this has time to spare"));
    var mended = new SlowDownImpossibleSpeech().apply(cues).cues();
    assertThat(mended).noneMatch(SlowDownImpossibleSpeech::isTooFast);
    assertThat(mended.get(2).end()).isLessThanOrEqualTo(9000);
  }

  @Test
  void words_that_nobody_could_say_in_the_time_are_refused() {
    var cues =
        IntStream.range(0, 10)
            .mapToObj(i -> cue(i * 10L, i * 10L + 10, "a whole sentence"))
            .toList();
    assertThatThrownBy(() -> new SlowDownImpossibleSpeech().apply(cues))
        .isInstanceOf(TranscriptRefused.class)
        .hasMessageContaining("characters a second");
  }
}
