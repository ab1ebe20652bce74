package earmark.notes.grounding;

import earmark.contracts.LeftOut;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft.DraftGuest;
import java.util.ArrayList;
import java.util.List;

/** Judges the guests of a draft. A guest whose bio is refused is published without it. */
final class Guests {

  private Guests() {}

  static Judged<ProvenGuest> judge(List<DraftGuest> drafts, EpisodeSource source) {
    Judged<DraftGuest> guests =
        Judged.all(drafts, (draft, before) -> judge(draft, before, source), DraftGuest::name);
    List<ProvenGuest> proven = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>(guests.leftOut());
    for (DraftGuest draft : guests.proven()) {
      switch (withBio(draft, source)) {
        case Ruling.Proven<ProvenGuest>(ProvenGuest guest) -> proven.add(guest);
        case Ruling.Refused<ProvenGuest>(Refusal reason) -> {
          proven.add(new ProvenGuest(draft.name(), null, List.of()));
          leftOut.add(new LeftOut("Bio of " + draft.name(), reason.reason()));
        }
      }
    }
    return new Judged<>(proven, leftOut);
  }

  private static Ruling<DraftGuest> judge(
      DraftGuest draft, List<DraftGuest> before, EpisodeSource source) {
    List<String> listed = before.stream().map(DraftGuest::name).toList();
    GuestCase guest = new GuestCase(draft.name(), listed, source.briefing().cast());
    return GroundingRule.judge(guest, GuestRules.ALL, proven -> draft);
  }

  private static Ruling<ProvenGuest> withBio(DraftGuest draft, EpisodeSource source) {
    String bio = draft.bio();
    List<Claim> proof = draft.proof();
    if (bio == null) {
      return new Ruling.Proven<>(new ProvenGuest(draft.name(), null, List.of()));
    }
    return proof.isEmpty()
        ? GroundingRule.judge(
            BioCase.written(draft.name(), bio, source), BioRules.WRITTEN, BioCase::proven)
        : GroundingRule.judge(
            BioCase.said(draft.name(), bio, proof, source),
            source.isJudged() ? BioRules.JUDGED : BioRules.SAID,
            BioCase::proven);
  }
}
