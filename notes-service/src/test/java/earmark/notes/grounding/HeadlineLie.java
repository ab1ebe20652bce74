package earmark.notes.grounding;

import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;

/** Lies on top of the page. */
enum HeadlineLie implements Lie {
  HEADLINE_THAT_IS_NO_POINT("Mara Quill defrauded her investors."),
  HEADLINE_THAT_IS_SAID_BUT_NO_POINT("We cut the time again."),
  HALF_A_POINT_AS_HEADLINE("Nobody believed us"),
  HEADLINE_WITHOUT_THE_NEGATION("Everybody believed us at first."),
  BLANK_HEADLINE(" ");

  private final String headline;

  HeadlineLie(String headline) {
    this.headline = headline;
  }

  @Override
  public Draft toldIn(Draft truth) {
    return new Draft(
        new DraftPoint(headline, null, List.of()),
        truth.guests(),
        truth.gist(),
        truth.reveals(),
        truth.takeaways(),
        truth.works());
  }

  @Override
  public Refusal reason() {
    return Refusal.NO_HEADLINE;
  }
}
