package earmark.notes.writing.extractive;

import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;

/** The sentence in which somebody announces what the episode is about. */
final class Gist {

  private static final long OPENING_MS = 8 * 60_000;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 70;

  private Gist() {}

  /** Returns the announcement; empty where there is none. */
  static List<DraftPoint> of(Briefing briefing, Tidy tidy) {
    Rules announces = briefing.reading().language().rules(RuleList.TOPIC);
    return briefing.reading().sentences().stream()
        .filter(s -> s.start() < OPENING_MS && s.length() >= SHORTEST && s.length() <= LONGEST)
        .filter(s -> !briefing.sponsors().touch(s) && !s.text().endsWith("?"))
        .filter(s -> announces.areIn(s.text()))
        .limit(1)
        .map(s -> point(s, tidy))
        .toList();
  }

  private static DraftPoint point(Sentence sentence, Tidy tidy) {
    return new DraftPoint(
        tidy.sentence(sentence.text()),
        null,
        List.of(new Claim(sentence.text(), sentence.start())));
  }
}
