package earmark.notes.grounding;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.reading.Span;
import earmark.notes.work.WorkEvidence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import java.util.List;
import java.util.Objects;

/**
 * The episode, as rules ask it.
 *
 * @param briefing what the writer was given
 * @param finder finds claimed words
 * @param works judges works
 * @param supports the ways in which a text may follow from its quotes; one is enough
 */
record EpisodeSource(
    Briefing briefing, QuoteFinder finder, WorkEvidence works, List<Support> supports) {

  static EpisodeSource of(Briefing briefing, List<Support> supports) {
    return new EpisodeSource(
        briefing,
        new QuoteFinder(briefing.reading(), briefing.cast()),
        WorkEvidence.of(
            briefing.episode(),
            briefing.reading(),
            briefing.cast(),
            briefing.sponsors(),
            briefing.works()),
        List.copyOf(supports));
  }

  Language language() {
    return briefing.reading().language();
  }

  /** Whether a text says no. */
  boolean negates(String text) {
    return language().rules(RuleList.NEGATION).areIn(text);
  }

  /** Whether words negate, condition or doubt what is next to them. */
  boolean turn(String words) {
    return negates(words) || language().rules(RuleList.DOUBT).areIn(words);
  }

  /** The places of those claims that were found. */
  Evidence evidence(List<Claim> claims) {
    List<Span> places = claims.stream().map(finder::find).filter(Objects::nonNull).toList();
    return new Evidence(briefing.reading(), places, places.stream().map(finder::quote).toList());
  }

  boolean isPaid(Evidence evidence) {
    return evidence.places().stream().anyMatch(briefing.sponsors()::touch);
  }

  boolean supports(String text, Evidence evidence) {
    return supports.stream().anyMatch(support -> support.holds(text, evidence));
  }
}
