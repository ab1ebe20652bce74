package earmark.notes.writing.extractive;

import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Turn;
import earmark.notes.writing.Briefing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Measures the excerpts of an episode. */
final class ExcerptMeasurer {

  /** So many sentences before and after an excerpt are its neighbours. */
  private static final int NEIGHBOURS = 5;

  private final Briefing briefing;
  private final Language language;
  private final List<Sentence> sentences;
  private final List<List<TaggedWord>> tagged;
  private final List<Meaning> meanings;
  private final Meaning whole;
  private final Map<String, Integer> wordsOf = new HashMap<>();

  /**
   * @param tagged the words of each sentence
   * @param meanings of each sentence
   */
  ExcerptMeasurer(Briefing briefing, List<List<TaggedWord>> tagged, List<Meaning> meanings) {
    Reading reading = briefing.reading();
    this.briefing = briefing;
    this.language = reading.language();
    this.sentences = reading.sentences();
    this.tagged = tagged;
    this.meanings = meanings;
    this.whole = Meaning.common(meanings);
    for (Turn turn : reading.turns()) {
      wordsOf.merge(String.valueOf(turn.speaker()), turn.words().length(), Integer::sum);
    }
  }

  /**
   * Returns what is measured of an excerpt.
   *
   * @param before the sentence above it; null where there is none
   */
  Measures measures(Excerpt excerpt, @Nullable Sentence before) {
    Meaning own = meaning(excerpt);
    if (before == null) {
      int none = ExcerptFeature.values().length + ContextFeature.values().length;
      return new Measures(features(excerpt), own, new double[none], Meaning.of(new float[0]));
    }
    Meaning its = meanings.get(before.index());
    boolean inTurn = before.turn() == excerpt.first().turn();
    double[] context =
        DoubleStream.concat(
                DoubleStream.of(features(new Excerpt(List.of(before)))),
                DoubleStream.of(
                    ContextFeature.of(
                        new ContextFeature.Context(before, inTurn, own.likeness(its)))))
            .toArray();
    return new Measures(features(excerpt), own, context, its);
  }

  private double[] features(Excerpt excerpt) {
    return ExcerptFeature.of(wording(excerpt), setting(excerpt));
  }

  /** Returns how many signs there are that the one who asks says it. */
  int askerSigns(Excerpt excerpt) {
    return AskerSign.countIn(wording(excerpt), setting(excerpt));
  }

  private Meaning meaning(Excerpt excerpt) {
    return Meaning.common(meanings.subList(excerpt.first().index(), excerpt.last().index() + 1));
  }

  private boolean answers(Excerpt excerpt) {
    int before = excerpt.first().index() - 1;
    return before >= 0
        && sentences.get(before).turn() != excerpt.first().turn()
        && sentences.get(before).text().endsWith("?");
  }

  /** Returns the words of an excerpt as they are read. */
  Wording wording(Excerpt excerpt) {
    List<TaggedWord> words = new ArrayList<>();
    List<TaggedWord> last = List.of();
    boolean opensLate = false;
    for (Sentence sentence : excerpt.sentences()) {
      List<TaggedWord> all = tagged.get(sentence.index());
      List<TaggedWord> read = withoutOpening(all);
      last = spoken(read);
      if (sentence.equals(excerpt.first())) {
        opensLate = read.size() < all.size();
      }
      words.addAll(last);
    }
    return new Wording(words, last, opensLate, excerpt.text(), language);
  }

  private List<TaggedWord> withoutOpening(List<TaggedWord> sentence) {
    Words openings = language.words(WordList.OPENINGS);
    Words hesitations = language.words(WordList.HESITATIONS);
    int from = 0;
    while (from < sentence.size() - 1
        && (sentence.get(from).part() == PartOfSpeech.PUNCT
            || openings.have(sentence.get(from).text())
            || hesitations.have(sentence.get(from).text()))) {
      from++;
    }
    return sentence.subList(from, sentence.size());
  }

  private static List<TaggedWord> spoken(List<TaggedWord> sentence) {
    return sentence.stream().filter(word -> word.part() != PartOfSpeech.PUNCT).toList();
  }

  private Setting setting(Excerpt excerpt) {
    Sentence first = excerpt.first();
    int next = excerpt.last().index() + 1;
    Meaning own = meaning(excerpt);
    int from = Math.max(0, first.index() - NEIGHBOURS);
    int to = Math.min(sentences.size(), next + NEIGHBOURS);
    double all = briefing.reading().words().size();
    boolean startsTurn =
        first.index() == 0 || sentences.get(first.index() - 1).turn() != first.turn();
    return new Setting(
        excerpt.sentences().size(),
        own.likeness(whole),
        own.likeness(Meaning.common(meanings.subList(from, to))),
        briefing.reading().turns().get(first.turn()).words().length(),
        wordsOf.getOrDefault(String.valueOf(first.speaker()), 0) / all,
        first.words().from() / all,
        startsTurn,
        answers(excerpt),
        next < sentences.size()
            && sentences.get(next).turn() != first.turn()
            && sentences.get(next).length() < Excerpts.SHORT_TURN,
        briefing.cast().isHost(first.speaker()),
        first.speaker() == null,
        next < sentences.size()
            && sentences.get(next).turn() == first.turn()
            && refersBack(withoutOpening(tagged.get(next))));
  }

  private boolean refersBack(List<TaggedWord> sentence) {
    return !sentence.isEmpty()
        && language.words(WordList.REFERENCES).have(sentence.getFirst().text());
  }
}
