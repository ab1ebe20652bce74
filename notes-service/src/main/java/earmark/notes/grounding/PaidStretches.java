package earmark.notes.grounding;

import earmark.contracts.LeftOut;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Span;
import earmark.notes.writing.Briefing;
import java.util.List;

/** Lists the paid stretches of an episode among what is left out. */
final class PaidStretches {

  private static final int OPENING_WORDS = 12;

  private PaidStretches() {}

  static List<LeftOut> leftOut(Briefing briefing) {
    return briefing.sponsors().all().stream()
        .map(
            span ->
                new LeftOut(
                    opening(span.words(), briefing.reading()),
                    Refusal.PAID.reason(),
                    span.confidence()))
        .toList();
  }

  /** The first words of a stretch, so that a reader recognises it. */
  private static String opening(Span words, Reading reading) {
    int to = Math.min(words.to(), words.from() + OPENING_WORDS);
    return reading.text(new Span(words.from(), to)) + (to < words.to() ? " …" : "");
  }
}
