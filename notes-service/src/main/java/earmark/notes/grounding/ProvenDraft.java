package earmark.notes.grounding;

import earmark.contracts.LeftOut;
import java.util.List;

/**
 * What is left of a draft when everything without proof has gone.
 *
 * @param headline one line and where it comes from
 * @param guests in order
 * @param gist in the writer's order
 * @param reveals in order of time
 * @param takeaways in order of time
 * @param works in order of time
 * @param leftOut what has gone, and why
 */
public record ProvenDraft(
    ProvenHeadline headline,
    List<ProvenGuest> guests,
    List<ProvenPoint> gist,
    List<ProvenPoint> reveals,
    List<ProvenPoint> takeaways,
    List<ProvenWork> works,
    List<LeftOut> leftOut) {}
