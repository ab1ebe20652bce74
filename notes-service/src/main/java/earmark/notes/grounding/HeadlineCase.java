package earmark.notes.grounding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A proposed headline and the points that may prove it.
 *
 * @param text the proposal
 * @param published the points that are proven
 */
record HeadlineCase(String text, List<ProvenPoint> published) {

  private static final Pattern END_MARK = Pattern.compile("[.!?][\"”’)]*$");

  static final GroundingRule<HeadlineCase> IS_A_POINT =
      new GroundingRule<>(
          Refusal.NO_HEADLINE,
          headline -> headline.published().stream().anyMatch(point -> headline.isHeadOf(point)));

  static final List<GroundingRule<HeadlineCase>> RULES = List.of(IS_A_POINT);

  /** Less than a sentence is not enough: what is cut off may say the opposite. */
  private boolean isHeadOf(ProvenPoint point) {
    return point.text().equals(text)
        || (END_MARK.matcher(text).find() && point.text().startsWith(text + " "));
  }
}
