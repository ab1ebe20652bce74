package earmark.notes.grounding;

import earmark.contracts.Notes;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.reading.Span;
import earmark.notes.work.WorkEvidence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import java.util.ArrayList;
import java.util.List;

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

  /** The same episode with other supports. */
  EpisodeSource with(List<Support> others) {
    return new EpisodeSource(briefing, finder, works, List.copyOf(others));
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

  /** What a text may name although its proof does not. */
  CarriedDetails carried() {
    return new CarriedDetails(briefing);
  }

  boolean areAllFound(List<Claim> claims) {
    return claims.stream().allMatch(claim -> finder.find(claim) != null);
  }

  /** The places of those claims that were found; sentences next to each other are one place. */
  Evidence evidence(List<Claim> claims) {
    List<Span> places = new ArrayList<>();
    for (Claim claim : claims) {
      Span found = finder.find(claim);
      if (found != null && claim.extent() == Claim.Extent.SENTENCES) {
        places = finder.joined(places, found);
      } else if (found != null) {
        places.add(found);
      }
    }
    return new Evidence(briefing.reading(), places, places.stream().map(finder::quote).toList());
  }

  boolean isPaid(Evidence evidence) {
    return evidence.places().stream().anyMatch(briefing.sponsors()::touch);
  }

  /** Whether a writer may use words of its own. */
  boolean isJudged() {
    return supports.stream().anyMatch(support -> support.source() == Notes.Source.WRITER);
  }

  /** Returns the best verdict; where no support carries the statement, that of the last one. */
  Verdict verdict(Statement statement) {
    Verdict last = Verdict.NONE;
    for (Support support : supports) {
      last = support.verdict(statement);
      if (last == Verdict.CARRIED) {
        break;
      }
    }
    return last;
  }

  /** Returns whose words a statement is that is carried. */
  Notes.Source wordsOf(Statement statement) {
    return supports.stream()
        .filter(support -> support.verdict(statement) == Verdict.CARRIED)
        .map(Support::source)
        .findFirst()
        .orElse(Notes.Source.WRITER);
  }
}
