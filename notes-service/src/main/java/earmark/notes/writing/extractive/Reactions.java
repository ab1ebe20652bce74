package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a listener in the room laughs or marvels: what was just said struck somebody. */
final class Reactions {

  /** A reaction is to the last sentences of a turn, this one and so many before it. */
  private static final int REACHES_BACK = 1;

  /** It comes at once, within so many sentences of the other's turn. */
  private static final int AT_ONCE = 3;

  private static final Pattern STRUCK =
      Pattern.compile(
          "\\[laugh|\\((?:laughs|laughing|laughter)|^(?:oh|wow|whoa|huh|hm|ha|ooh|gosh)\\b|\\b(?:wow|love that"
              + "|say that again|(?:that['’]s|that is) (?:so|such|a (?:great|good|huge|beautiful|wonderful)|lovely|wonderful|amazing"
              + "|incredible|fascinating|terrifying|astonishing|wild|crazy|brilliant|beautiful|hilarious)"
              + "|i did(?:n['’]t| not) know that)\\b");

  private final List<Sentence> sentences;

  /**
   * @param sentences all sentences of an episode, in order
   */
  Reactions(List<Sentence> sentences) {
    this.sentences = sentences;
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
    return STRUCK.matcher(answer.toLowerCase(Locale.ROOT)).find();
  }
}
