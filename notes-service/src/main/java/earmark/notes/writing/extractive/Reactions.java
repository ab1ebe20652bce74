package earmark.notes.writing.extractive;

import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a listener in the room laughs or marvels: what was just said struck somebody. */
final class Reactions {

  /** A reaction is to the last sentences of a turn, this one and so many before it. */
  private static final int REACHES_BACK = 1;

  /** It comes at once, within so many sentences of the other's turn. */
  private static final int AT_ONCE = 3;

  private final Rules struck;
  private final List<Sentence> sentences;

  /** Of an episode. */
  Reactions(Reading reading) {
    this.struck = reading.language().rules(RuleList.REACTION);
    this.sentences = reading.sentences();
  }

  /** Whether somebody else is struck right after {@code said}. */
  boolean follow(Sentence said) {
    int next = said.index() + 1;
    int furthest = Math.min(sentences.size(), next + REACHES_BACK);
    while (next < furthest && sentences.get(next).turn() == said.turn()) {
      next++;
    }
    if (next == sentences.size()
        || sentences.get(next).turn() == said.turn()
        || Objects.equals(sentences.get(next).speaker(), said.speaker())) {
      return false;
    }
    int turn = sentences.get(next).turn();
    String answer =
        sentences.subList(next, Math.min(sentences.size(), next + AT_ONCE)).stream()
            .filter(sentence -> sentence.turn() == turn)
            .map(Sentence::text)
            .collect(Collectors.joining(" "));
    return struck.areIn(answer);
  }
}
