package earmark.notes.writing.extractive;

import earmark.notes.language.RuleList;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the episode is about: the sentence in which it is announced, if there is one, and the
 * sentences that are closest to all the others.
 */
final class Gist {

  private static final int SENTENCES = 3;
  private static final long OPENING_MS = 8 * 60_000;
  private static final double SAME = 0.6;

  private final Briefing briefing;
  private final List<Candidate> candidates;
  private final List<Candidate> chosen;

  Gist(Briefing briefing, List<Candidate> candidates, List<Candidate> chosen) {
    this.briefing = briefing;
    this.candidates = candidates;
    this.chosen = chosen;
  }

  List<DraftPoint> points() {
    List<DraftPoint> points = new ArrayList<>();
    announcement().ifPresent(points::add);
    if (!candidates.isEmpty()) {
      central().stream().limit(SENTENCES - points.size()).forEach(points::add);
    }
    return points;
  }

  private Optional<DraftPoint> announcement() {
    return briefing.reading().sentences().stream()
        .filter(s -> s.start() < OPENING_MS && s.length() >= 10 && s.length() <= 70)
        .filter(s -> !briefing.sponsors().touch(s) && !s.text().endsWith("?"))
        .filter(s -> briefing.reading().language().rules(RuleList.TOPIC).areIn(s.text()))
        .findFirst()
        .map(this::point);
  }

  private DraftPoint point(Sentence sentence) {
    return new DraftPoint(
        new Tidy(briefing.reading().language()).sentence(sentence.text()),
        List.of(new Claim(sentence.text(), sentence.start())));
  }

  private List<DraftPoint> central() {
    Meaning whole = Meaning.common(candidates.stream().map(Candidate::meaning).toList());
    List<Candidate> gist = new ArrayList<>();
    candidates.stream()
        .filter(one -> !briefing.cast().isHost(one.sentence().speaker()))
        .sorted(Comparator.comparingDouble((Candidate one) -> about(one, whole)).reversed())
        .filter(one -> differs(one, chosen) && differs(one, gist))
        .limit(SENTENCES)
        .forEach(gist::add);
    return gist.stream()
        .sorted(Comparator.comparingLong(one -> one.sentence().start()))
        .map(Candidate::alone)
        .toList();
  }

  /** How much a sentence says of the whole: close to all the rest, and more than a scene. */
  private static double about(Candidate one, Meaning whole) {
    double scene = Trait.STORY.in(one.text()) ? 0.15 : 0;
    return one.meaning().likeness(whole) + 0.3 * one.score() - scene;
  }

  private static boolean differs(Candidate one, List<Candidate> others) {
    return others.stream().noneMatch(other -> one.likeness(other) > SAME);
  }
}
