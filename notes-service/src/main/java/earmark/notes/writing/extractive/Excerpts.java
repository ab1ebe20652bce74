package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The excerpts of an episode, with what is measured of them. */
final class Excerpts {

  /** More neighbouring sentences than this are more than one point. */
  private static final int MOST_SENTENCES = 3;

  /** A turn of fewer words is a reaction. */
  static final int SHORT_TURN = 6;

  /** A longer sentence, in words, is too much to read above a point. */
  private static final int LONGEST_CONTEXT = 60;

  /** With a smaller share of sentences that end with a mark, a transcript has no marks. */
  private static final double MARKED = 0.3;

  private static final Pattern END = Pattern.compile("[.!?…][\"”’')\\]]*$");

  private final Briefing briefing;
  private final List<Sentence> sentences;
  private final ExcerptMeasurer measurer;
  private final boolean hasMarks;

  private Excerpts(Briefing briefing, ExcerptMeasurer measurer) {
    this.briefing = briefing;
    this.sentences = briefing.reading().sentences();
    this.measurer = measurer;
    this.hasMarks = sentences.stream().filter(Excerpts::hasEnd).count() > MARKED * sentences.size();
  }

  /**
   * Measures an episode.
   *
   * @param done receives the share of the work that is done, 0 to 1
   */
  static Excerpts of(Briefing briefing, Tagger tagger, Embeddings embeddings, DoubleConsumer done) {
    List<String> texts = briefing.reading().sentences().stream().map(Sentence::text).toList();
    return new Excerpts(
        briefing, new ExcerptMeasurer(briefing, tagger.tag(texts), embeddings.of(texts, done)));
  }

  /** Returns all excerpts that have no fault and are not paid, in order. */
  List<Excerpt> all() {
    List<Excerpt> all = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from++) {
      if (!follows(from)) {
        continue;
      }
      for (int to = from; to < Math.min(sentences.size(), from + MOST_SENTENCES); to++) {
        Sentence last = sentences.get(to);
        if (last.turn() != sentences.get(from).turn() || briefing.sponsors().touch(last)) {
          break;
        }
        Excerpt excerpt = new Excerpt(sentences.subList(from, to + 1));
        if (isEnd(to) && !ExcerptFault.anyIn(excerpt)) {
          all.add(excerpt);
        }
      }
    }
    return all;
  }

  /** Returns what is measured of an excerpt. */
  Measures measures(Excerpt excerpt) {
    return measurer.measures(excerpt, context(excerpt));
  }

  /** Returns how many signs there are that the one who asks says it. */
  int askerSigns(Excerpt excerpt) {
    return measurer.askerSigns(excerpt);
  }

  /**
   * Returns the sentence right before an excerpt, a reaction of a few words left out; null where
   * none can stand above it.
   */
  @Nullable Sentence context(Excerpt excerpt) {
    int at = excerpt.first().index() - 1;
    if (at > 0
        && sentences.get(at).turn() != excerpt.first().turn()
        && sentences.get(at).length() < SHORT_TURN) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Sentence before = sentences.get(at);
    boolean fits =
        before.length() <= LONGEST_CONTEXT
            && excerpt.first().turn() - before.turn() <= 2
            && !briefing.sponsors().touch(before);
    return fits ? before : null;
  }

  /** A sentence can begin an excerpt where the one before has ended. */
  private boolean follows(int index) {
    return index == 0
        || sentences.get(index - 1).turn() != sentences.get(index).turn()
        || isEnd(index - 1);
  }

  /** Long runs without a mark are cut by length where a transcript has marks; they end nowhere. */
  private boolean isEnd(int index) {
    return !hasMarks || hasEnd(sentences.get(index));
  }

  private static boolean hasEnd(Sentence sentence) {
    return END.matcher(sentence.text()).find();
  }
}
