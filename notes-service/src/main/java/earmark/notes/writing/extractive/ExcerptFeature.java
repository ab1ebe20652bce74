package earmark.notes.writing.extractive;

import earmark.notes.language.WordList;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is measured of an excerpt to judge it. Most are shares of universal parts of speech, so they
 * mean the same in every language; the rest use the word lists of the language.
 */
enum ExcerptFeature {
  NOUNS((w, s) -> w.share(PartOfSpeech.NOUN)),
  PROPER_NOUNS((w, s) -> w.share(PartOfSpeech.PROPN)),
  PRONOUNS((w, s) -> w.share(PartOfSpeech.PRON)),
  VERBS((w, s) -> w.share(PartOfSpeech.VERB)),
  AUXILIARIES((w, s) -> w.share(PartOfSpeech.AUX)),
  ADJECTIVES((w, s) -> w.share(PartOfSpeech.ADJ)),
  ADVERBS((w, s) -> w.share(PartOfSpeech.ADV)),
  NUMBERS((w, s) -> w.share(PartOfSpeech.NUM)),
  INTERJECTIONS((w, s) -> w.share(PartOfSpeech.INTJ)),
  CONJUNCTIONS((w, s) -> w.share(PartOfSpeech.CCONJ)),
  SUBORDINATORS((w, s) -> w.share(PartOfSpeech.SCONJ)),
  DETERMINERS((w, s) -> w.share(PartOfSpeech.DET)),
  ADPOSITIONS((w, s) -> w.share(PartOfSpeech.ADP)),
  PARTICLES((w, s) -> w.share(PartOfSpeech.PART)),
  LENGTH((w, s) -> Math.log(1 + w.words().size())),
  LENGTH_SQUARED((w, s) -> square(Math.log(1 + w.words().size()))),
  SENTENCES((w, s) -> s.sentences()),
  ONE_SENTENCE((w, s) -> is(s.sentences() == 1)),
  WORD_LENGTH((w, s) -> w.words().stream().mapToInt(x -> x.text().length()).average().orElse(0)),
  OPENING_LEFT_OUT((w, s) -> is(w.opensLate())),
  OPENS_WITH_REFERENCE((w, s) -> is(w.opensWith(WordList.REFERENCES))),
  OPENS_WITH_SPEAKER((w, s) -> is(w.opensWith(WordList.SPEAKER))),
  OPENS_WITH_SPEAKERS((w, s) -> is(w.opensWith(WordList.SPEAKERS))),
  OPENS_WITH_LISTENER((w, s) -> is(w.opensWith(WordList.LISTENERS))),
  OPENS_WITH_REASON((w, s) -> is(w.opensWith(WordList.REASONS))),
  OPENS_WITH_CONDITION((w, s) -> is(w.opensWith(WordList.CONDITIONS))),
  OPENS_WITH_NOUN((w, s) -> is(w.opensWith(PartOfSpeech.NOUN))),
  OPENS_WITH_PROPER_NOUN((w, s) -> is(w.opensWith(PartOfSpeech.PROPN))),
  OPENS_WITH_DETERMINER((w, s) -> is(w.opensWith(PartOfSpeech.DET))),
  OPENS_WITH_ADVERB((w, s) -> is(w.opensWith(PartOfSpeech.ADV))),
  OPENS_WITH_VERB((w, s) -> is(w.opensWith(PartOfSpeech.VERB))),
  OPENS_WITH_AUXILIARY((w, s) -> is(w.opensWith(PartOfSpeech.AUX))),
  OPENS_WITH_SUBORDINATOR((w, s) -> is(w.opensWith(PartOfSpeech.SCONJ))),
  OPENS_WITH_ADPOSITION((w, s) -> is(w.opensWith(PartOfSpeech.ADP))),
  OPENS_WITH_NUMBER((w, s) -> is(w.opensWith(PartOfSpeech.NUM))),
  OPENS_WITH_ADJECTIVE((w, s) -> is(w.opensWith(PartOfSpeech.ADJ))),
  OPENS_WITH_PRONOUN((w, s) -> is(w.opensWith(PartOfSpeech.PRON))),
  OPENS_WITH_INTERJECTION((w, s) -> is(w.opensWith(PartOfSpeech.INTJ))),
  OPENS_WITH_CONJUNCTION((w, s) -> is(w.opensWith(PartOfSpeech.CCONJ))),
  UNRESOLVED((w, s) -> Math.min(3, w.unresolved())),
  ANY_UNRESOLVED((w, s) -> is(w.unresolved() > 0)),
  UNRESOLVED_AT_ONCE(
      (w, s) -> is(w.words().stream().limit(3).limit(w.firstNoun()).anyMatch(w::refers))),
  REFERENCES((w, s) -> w.share((Predicate<TaggedWord>) w::refers)),
  POINTED_AT((w, s) -> Math.min(3, w.pointedAt())),
  NOUN_BEFORE_VERB((w, s) -> is(w.firstNoun() < w.firstVerb())),
  FIRST_VERB((w, s) -> Math.min(12, w.firstVerb())),
  DISTINCT_NOUNS((w, s) -> distinctNouns(w)),
  NAMES((w, s) -> Math.min(5, w.count(x -> x.part() == PartOfSpeech.PROPN))),
  FIGURES((w, s) -> Math.min(4, w.count(x -> x.part() == PartOfSpeech.NUM))),
  SPEAKER((w, s) -> w.share(WordList.SPEAKER)),
  SPEAKERS((w, s) -> w.share(WordList.SPEAKERS)),
  LISTENERS((w, s) -> w.share(WordList.LISTENERS)),
  STAMMERS((w, s) -> matches(Patterns.STAMMER, w)),
  DASHES((w, s) -> Math.min(3, matches(Patterns.DASH, w))),
  QUOTATION((w, s) -> is(matches(Patterns.QUOTATION, w) > 0)),
  QUESTIONS((w, s) -> matches(Patterns.QUESTION, w)),
  LAST_IS_SHORT((w, s) -> is(w.last().size() < 6)),
  ENDS_WITH_QUESTION((w, s) -> is(w.text().endsWith("?"))),
  ENDS_WELL((w, s) -> matches(Patterns.GOOD_END, w)),
  ANSWERS((w, s) -> is(s.answers())),
  STARTS_TURN((w, s) -> is(s.startsTurn())),
  HOST((w, s) -> is(s.host())),
  UNLABELLED((w, s) -> is(s.unlabelled())),
  POINTED_BACK_AT((w, s) -> is(s.pointedBackAt())),
  LIKE_WHOLE((w, s) -> s.likeWhole()),
  LIKE_NEIGHBOURS((w, s) -> s.likeNeighbours()),
  TURN_LENGTH((w, s) -> Math.log(1 + s.turnWords())),
  SPEAKERS_SHARE((w, s) -> s.speakersShare()),
  PLACE((w, s) -> s.place()),
  REACTION((w, s) -> is(s.reacted()));

  private final Measure measure;

  ExcerptFeature(Measure measure) {
    this.measure = measure;
  }

  /** Returns all features of an excerpt, in the order of their declaration. */
  static double[] of(Wording wording, Setting setting) {
    ExcerptFeature[] all = values();
    double[] features = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      features[i] = all[i].in(wording, setting);
    }
    return features;
  }

  double in(Wording wording, Setting setting) {
    return measure.of(wording, setting);
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }

  private static double square(double x) {
    return x * x;
  }

  private static double distinctNouns(Wording wording) {
    long distinct =
        wording.words().stream()
            .filter(word -> word.part().names())
            .map(TaggedWord::text)
            .distinct()
            .count();
    return wording.words().isEmpty() ? 0 : (double) distinct / wording.words().size();
  }

  private static double matches(Pattern pattern, Wording wording) {
    return pattern.matcher(wording.text()).results().count();
  }

  private interface Measure {
    double of(Wording wording, Setting setting);
  }

  private static final class Patterns {
    static final Pattern STAMMER =
        Pattern.compile("(?iU)(?<!\\w)(\\w+(?: \\w+)?)[,—–-]* \\1(?!\\w)");
    static final Pattern DASH = Pattern.compile("[—–]|\\p{L}- |\\.\\.\\.|…");
    static final Pattern QUOTATION = Pattern.compile("[\"“]");
    static final Pattern QUESTION = Pattern.compile("\\?");
    static final Pattern GOOD_END = Pattern.compile("(?<!\\.\\.)[.!][\"”’')]*$");
  }
}
