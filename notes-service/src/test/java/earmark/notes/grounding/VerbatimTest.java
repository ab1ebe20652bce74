package earmark.notes.grounding;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbatimTest {

  private static boolean follows(String text, Briefing told, String... quotes) {
    List<Claim> claims = Stream.of(quotes).map(words -> new Claim(words, -1)).toList();
    EpisodeSource source = EpisodeSource.of(told, List.of());
    return new Verbatim().verdict(new Statement(text, source.evidence(claims))) == Verdict.CARRIED;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "So, um, we cut the time.; We cut the time.",
        "And so, you know, we cut the time.; We cut the time.",
        "We, uh, we cut the the time.; We cut the time.",
        "We cut, of course, the time.; We cut the time.",
        "Because we cut the time, it held.; We cut the time, it held.",
        "What? What did you cut?; What did you cut?",
        "You know, you know him.; You know him.",
        "We cut the time, um?; We cut the time?"
      })
  void words_that_claim_nothing_may_be_missing(String said, String text) {
    Briefing told = anInterview().says("Mara", said).briefing();
    String[] sentences =
        told.reading().sentences().stream().map(s -> s.text()).toArray(String[]::new);
    assertThat(follows(text, told, sentences)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We did not cut the time.; We did cut the time.",
        "We failed because we cut the time.; We failed we cut the time.",
        "If we cut the time, it held.; We cut the time, it held.",
        "You know him well enough.; Him well enough.",
        "It cost 20 20 times.; It cost 20 times.",
        "Did we cut the time?; Did we cut the time.",
        "We're afraid of salt.; Were afraid of salt.",
        "I so love it.; I love it.",
        "We cut the time.; We cut the time so."
      })
  void no_other_word_may_be_missing_or_added(String said, String text) {
    Briefing told = anInterview().says("Mara", said).briefing();
    assertThat(follows(text, told, said)).isFalse();
  }
}
