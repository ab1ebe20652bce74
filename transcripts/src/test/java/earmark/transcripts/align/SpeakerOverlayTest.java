package earmark.transcripts.align;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Condition;
import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Repairs;
import earmark.contracts.Condition.Timing;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.transcripts.Fidelity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerOverlayTest {

  private static Transcript of(Timing timing, Origin origin, Cue... cues) {
    return new Transcript(
        "text", "00", null, new Condition(timing, origin, "en", Repairs.NONE), List.of(cues));
  }

  private static Cue cue(int start, @Nullable String speaker, String text) {
    return new Cue(start * 1000L, start * 1000L + 4000, speaker, text);
  }

  private static final Transcript TIMED =
      of(
          Timing.CUE,
          Origin.AUTOMATIC,
          cue(0, null, "the river rose in the night didn't"),
          cue(4, null, "it yes and nobody had seen it"),
          cue(8, null, "so high before that is what they"),
          cue(12, null, "told us when we came home"));

  @Test
  void the_speakers_of_one_stand_over_the_times_of_the_other() {
    Transcript labelled =
        of(
            Timing.NONE,
            Origin.HUMAN,
            cue(0, "Ada", "The river rose in the night, didn't it?"),
            cue(
                4,
                "Ben",
                "Yes, and nobody had seen it so high before. That is what they told us when"),
            cue(8, "Ben", "we came back home."));
    List<Cue> laid = SpeakerOverlay.lay(TIMED, labelled).orElseThrow().cues();
    assertThat(laid).extracting(Cue::speaker).containsExactly("Ada", "Ada", "Ben", "Ben", "Ben");
    assertThat(laid.get(1).text()).isEqualTo("it");
    assertThat(laid.get(2).text()).isEqualTo("yes and nobody had seen it");
    assertThat(laid.get(2).start()).isBetween(4001L, 5000L);
  }

  @Test
  void words_keep_their_times_when_their_cue_is_cut() {
    List<Cue> cues = new ArrayList<>(TIMED.cues());
    cues.set(
        1,
        new Cue(
            4000,
            8000,
            null,
            cues.get(1).text(),
            List.of(4100L, 5000L, 5500L, 6000L, 6500L, 7000L, 7500L)));
    Transcript byTheWord = of(Timing.WORD, Origin.AUTOMATIC, cues.toArray(Cue[]::new));
    Transcript labelled =
        of(
            Timing.NONE,
            Origin.HUMAN,
            cue(0, "Ada", "The river rose in the night, didn't it?"),
            cue(4, "Ben", "Yes, and nobody had seen it so high before. That is what they told us"),
            cue(8, "Ben", "when we came back home."));
    List<Cue> laid = SpeakerOverlay.lay(byTheWord, labelled).orElseThrow().cues();
    assertThat(laid.get(1)).isEqualTo(new Cue(4100, 5000, "Ada", "it", List.of(4100L)));
    assertThat(laid.get(2).start()).isEqualTo(5000);
    assertThat(laid.get(2).wordStarts()).hasSize(6).last().isEqualTo(7500L);
  }

  @Test
  void another_recording_lends_no_speakers() {
    Transcript other =
        of(
            Timing.TURN,
            Origin.HUMAN,
            cue(0, "Ada", "Welcome back to a show about bread and yeast."));
    assertThat(SpeakerOverlay.lay(TIMED, other)).isEmpty();
    assertThat(SpeakerOverlay.lay(TIMED, TIMED)).isEmpty();
  }

  @Test
  void three_hours_are_aligned_though_every_tenth_word_was_misheard() {
    Random random = new Random(7);
    String[] words = new String[30_000];
    for (int i = 0; i < words.length; i++) {
      words[i] = "w" + random.nextInt(2000);
    }
    Transcript timed = of(Timing.WORD, Origin.AUTOMATIC, hour(words, i -> null, random));
    Transcript labelled =
        of(Timing.TURN, Origin.HUMAN, hour(words, i -> i / 100 % 2 == 0 ? "Ada" : "Ben", random));
    List<Cue> laid = SpeakerOverlay.lay(timed, labelled).orElseThrow().cues();
    long right =
        IntStream.range(0, words.length)
            .filter(i -> (i / 100 % 2 == 0 ? "Ada" : "Ben").equals(laid.get(i).speaker()))
            .count();
    assertThat(right).isGreaterThan(29_400);
  }

  private static Cue[] hour(
      String[] words, java.util.function.IntFunction<@Nullable String> speaker, Random random) {
    return IntStream.range(0, words.length)
        .mapToObj(
            i ->
                new Cue(
                    i * 400L,
                    i * 400L + 400,
                    speaker.apply(i),
                    random.nextInt(10) == 0 ? "x" + random.nextInt(2000) : words[i]))
        .toArray(Cue[]::new);
  }

  @Test
  void the_most_faithful_has_times_then_speakers_then_a_person_behind_it() {
    Cue named = cue(0, "Ada", "Good morning.");
    Cue plain = cue(0, null, "Good morning.");
    List<Fidelity> rising =
        List.of(
            Fidelity.of(of(Timing.NONE, Origin.HUMAN, named)),
            Fidelity.of(of(Timing.SPARSE, Origin.HUMAN, named)),
            Fidelity.of(of(Timing.WORD, Origin.HUMAN, plain)),
            Fidelity.of(of(Timing.WORD, Origin.AUTOMATIC, named)),
            Fidelity.of(of(Timing.TURN, Origin.HUMAN, named)),
            Fidelity.of(of(Timing.CUE, Origin.HUMAN, named)));
    assertThat(rising).isSorted();
    assertThat(rising.getLast().isBetterThan(rising.getFirst())).isTrue();
    assertThat(rising.getFirst().isBetterThan(rising.getFirst())).isFalse();
  }
}
