package earmark.notes.work;

import earmark.notes.cast.Cast;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Finds what the sentences of an episode say, whatever they name. */
final class SignFinder {

  /** An answer to a question about books or tools is over after so many sentences. */
  private static final int LONGEST_ANSWER = 16;

  /** An answer that is a list may take longer, where nothing else is asked. */
  private static final int LONGEST_LIST = 60;

  private static final int SOON = 5;

  /** A question of fewer words asks for nothing new: "Really?", "What is that?" */
  private static final int SHORTEST_QUESTION = 5;

  /** A question may be put in so many sentences before its last. */
  private static final int BEFORE_QUESTION = 2;

  private static final int BEFORE_GUEST = 2;

  private final Language language;
  private final List<Sentence> sentences;
  private final Cast cast;
  private final BitSet asking = new BitSet();
  private final BitSet praising = new BitSet();

  SignFinder(Reading reading, Cast cast) {
    this.language = reading.language();
    this.sentences = reading.sentences();
    this.cast = cast;
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      asking.set(sentence.index(), language.rules(RuleList.ASKING).areIn(text));
      praising.set(sentence.index(), Signal.ENDORSES.isAffirmedIn(text, language));
    }
  }

  /** Returns the signs of a sentence. */
  Signs of(Sentence sentence) {
    int at = sentence.index();
    return new Signs(
        praises(sentence),
        at + 2 < sentences.size()
            && sentences.get(at + 2).turn() == sentence.turn()
            && praising.get(at + 2),
        Signal.MAKES.in(sentence.text(), language),
        Signal.IS_CREDITED.in(sentence.text(), language),
        isAsked(sentence, LONGEST_ANSWER),
        isAsked(sentence, SOON),
        answers(sentence),
        cast.isHost(sentence.speaker()),
        speaksOfGuest(sentence),
        (double) at / sentences.size());
  }

  /** Returns whether a sentence praises something. */
  boolean praises(Sentence sentence) {
    return praising.get(sentence.index());
  }

  /** Returns whether a sentence says that somebody made something. */
  boolean speaksOfMaking(Sentence sentence) {
    return Signal.MAKES.in(sentence.text(), language)
        || Signal.IS_CREDITED.in(sentence.text(), language);
  }

  private boolean isAsked(Sentence sentence, int reach) {
    return sentences.subList(Math.max(0, sentence.index() - reach), sentence.index()).stream()
        .filter(byOther(sentence))
        .anyMatch(before -> asking.get(before.index()));
  }

  /** What is asked last holds until something else is asked. */
  private boolean answers(Sentence sentence) {
    int from = Math.max(0, sentence.index() - LONGEST_LIST);
    return sentences.subList(from, sentence.index()).reversed().stream()
        .filter(byOther(sentence))
        .filter(before -> before.text().endsWith("?") && before.length() >= SHORTEST_QUESTION)
        .findFirst()
        .filter(this::asksForWorks)
        .isPresent();
  }

  private boolean asksForWorks(Sentence question) {
    int from = Math.max(0, question.index() - BEFORE_QUESTION);
    return sentences.subList(from, question.index() + 1).stream()
        .anyMatch(part -> part.turn() == question.turn() && asking.get(part.index()));
  }

  private static Predicate<Sentence> byOther(Sentence sentence) {
    return other ->
        sentence.speaker() == null || !Objects.equals(other.speaker(), sentence.speaker());
  }

  private boolean speaksOfGuest(Sentence sentence) {
    int from = Math.max(0, sentence.index() - BEFORE_GUEST);
    return sentences.subList(from, sentence.index() + 1).stream().anyMatch(this::namesGuest);
  }

  private boolean namesGuest(Sentence sentence) {
    return cast.guests().stream()
        .filter(guest -> !guest.name().equals(cast.speaker(sentence.speaker())))
        .anyMatch(guest -> sentence.text().contains(guest.name().split(" ")[0]));
  }
}
