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
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The excerpts of an episode, with what is measured of them. */
final class Excerpts {

  /** More neighbouring sentences than this are more than one point. */
  private static final int MOST_SENTENCES = 3;

  /** So many sentences before and after an excerpt are its neighbours. */
  private static final int NEIGHBOURS = 5;

  /** A turn of fewer words is a reaction. */
  private static final int SHORT_TURN = 6;

  /** With a smaller share of sentences that end with a mark, a transcript has no marks. */
  private static final double MARKED = 0.3;

  private static final Pattern END = Pattern.compile("[.!?…][\"”’')\\]]*$");

  private final Briefing briefing;
  private final Language language;
  private final List<Sentence> sentences;
  private final List<List<TaggedWord>> tagged;
  private final List<Meaning> meanings;
  private final Meaning whole;
  private final Map<String, Integer> wordsOf = new HashMap<>();
  private final boolean hasMarks;

  private Excerpts(Briefing briefing, List<List<TaggedWord>> tagged, List<Meaning> meanings) {
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
    this.hasMarks = sentences.stream().filter(Excerpts::hasEnd).count() > MARKED * sentences.size();
  }

  /**
   * Measures an episode.
   *
   * @param done receives the share of the work that is done, 0 to 1
   */
  static Excerpts of(Briefing briefing, Tagger tagger, Embeddings embeddings, DoubleConsumer done) {
    List<String> texts = briefing.reading().sentences().stream().map(Sentence::text).toList();
    return new Excerpts(briefing, tagger.tag(texts), embeddings.of(texts, done));
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

  /** Returns the features of an excerpt. */
  double[] features(Excerpt excerpt) {
    return ExcerptFeature.of(wording(excerpt), setting(excerpt));
  }

  /** Returns what an excerpt means. */
  Meaning meaning(Excerpt excerpt) {
    return Meaning.common(meanings.subList(excerpt.first().index(), excerpt.last().index() + 1));
  }

  /** Returns the question that an excerpt answers; null where none stands right before it. */
  @Nullable Sentence question(Excerpt excerpt) {
    int before = excerpt.first().index() - 1;
    boolean asked =
        before >= 0
            && sentences.get(before).turn() != excerpt.first().turn()
            && sentences.get(before).text().endsWith("?");
    return asked ? sentences.get(before) : null;
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
        question(excerpt) != null,
        next < sentences.size()
            && sentences.get(next).turn() != first.turn()
            && sentences.get(next).length() < SHORT_TURN,
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
