package earmark.notes.writing.extractive;

import earmark.contracts.Chapter;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/** Finds and weighs the sentences of an episode that could become points. */
final class Candidates {

  /** Sentences on either side that make up what is being talked about. */
  private static final int TOPIC = 12;

  /** Shorter sentences say too little to have a place in the meaning of the episode. */
  private static final int SHORTEST = 5;

  /**
   * What the publisher made a chapter of counts, but what is said counts more. Descriptions do not
   * count: many tell who the guest is, and draw points to careers.
   */
  private static final double IN_A_CHAPTER_TITLE = 0.4;

  /** How much a sentence gains for each standard deviation by which its surroundings stand out. */
  private static final double IN_ITS_SURROUNDINGS = 0.1;

  /** What the publisher holds worth hearing by itself is worth as much as a chapter's title. */
  private static final double IN_A_SOUNDBITE = 0.4;

  /** How much a sentence gains when it strikes whoever hears it. */
  private static final double STRUCK = 0.2;

  /** Two sentences that are longer than this together are more than one point. */
  private static final int LONGEST_PAIR = 60;

  private static final int MOST_CHAPTERS = 100;

  private static final Pattern PROPER = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\d'’.&-]+");
  private static final Set<String> I = Set.of("I", "I'm", "I've", "I'd", "I'll", "I’m", "I’ve");

  private final Briefing briefing;
  private final Embeddings embeddings;

  Candidates(Briefing briefing, Embeddings embeddings) {
    this.briefing = briefing;
    this.embeddings = embeddings;
  }

  /** All candidates, in order of time. */
  List<Candidate> find(DoubleConsumer done) {
    List<Sentence> all = briefing.reading().sentences();
    Tidy tidy = new Tidy(briefing.reading().language());
    List<String> tidied = all.stream().map(s -> tidy.sentence(s.text())).toList();
    List<Sentence> sentences =
        all.stream()
            .filter(s -> s.length() >= SHORTEST)
            .filter(s -> !briefing.sponsors().touch(s))
            .toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<String> texts = sentences.stream().map(s -> tidied.get(s.index())).toList();
    List<Meaning> meanings = embeddings.of(texts, done);
    Meaning whole = Meaning.common(meanings);
    List<Meaning> chapters = chapters();
    Surroundings surroundings = new Surroundings(tidied);
    Reactions reactions = new Reactions(briefing.reading());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Sentence sentence = sentences.get(i);
      String text = texts.get(i);
      boolean goesOn =
          i + 1 < texts.size() && goesOn(sentence, text, sentences.get(i + 1), texts.get(i + 1));
      boolean alone = StandsAlone.accepts(text);
      if (!alone && !(goesOn && StandsAlone.opens(text, texts.get(i + 1)))) {
        continue;
      }
      Sentence next = goesOn ? sentences.get(i + 1) : null;
      String nextText = goesOn ? texts.get(i + 1) : "";
      Meaning own = meanings.get(i);
      Meaning both = goesOn ? Meaning.common(List.of(own, meanings.get(i + 1))) : own;
      // What cannot stand alone has its weight with what completes it.
      Meaning weighed = alone ? own : both;
      int from = Math.max(0, i - TOPIC);
      int to = Math.min(meanings.size(), i + TOPIC + 1);
      double score =
          weigh(
              sentence,
              alone ? text : text + " " + texts.get(i + 1),
              weighed.likeness(Meaning.common(meanings.subList(from, to))),
              weighed.likeness(whole));
      score += isSoundbite(sentence) ? IN_A_SOUNDBITE : 0;
      score += reactions.follow(next == null ? sentence : next) ? STRUCK : 0;
      score += IN_ITS_SURROUNDINGS * surroundings.worth(sentence.index());
      score +=
          IN_A_CHAPTER_TITLE * chapters.stream().mapToDouble(weighed::likeness).max().orElse(0);
      candidates.add(new Candidate(sentence, text, next, nextText, both, score));
    }
    return candidates;
  }

  /** Whether the next sentence leans on a candidate and goes on with what it says. */
  private static boolean goesOn(Sentence sentence, String text, Sentence next, String nextText) {
    return next.index() == sentence.index() + 1
        && next.turn() == sentence.turn()
        && text.split(" ").length + nextText.split(" ").length <= LONGEST_PAIR
        && StandsAlone.leans(nextText)
        && Trait.VAGUE.count(nextText, 3) < 3
        && !Trait.SMALL_TALK.in(nextText);
  }

  private boolean isSoundbite(Sentence sentence) {
    return briefing.episode().soundbites().stream()
        .anyMatch(bite -> sentence.start() < bite.end() && bite.start() < sentence.end());
  }

  /** What the publisher's chapters are about. */
  private List<Meaning> chapters() {
    List<String> titles =
        briefing.episode().chapters().stream().map(Chapter::title).limit(MOST_CHAPTERS).toList();
    return titles.isEmpty() ? List.of() : embeddings.of(titles, done -> {});
  }

  private double weigh(Sentence sentence, String text, double topic, double central) {
    double score = 1.2 * topic + 0.8 * central;
    score += 0.18 * Trait.NUMBER.count(text, 2);
    score += 0.14 * Trait.SUPERLATIVE.count(text, 2);
    score += 0.10 * Trait.CONTRAST.count(text, 2);
    score += 0.10 * Trait.CAUSE.count(text, 2);
    score += 0.06 * Trait.ADVICE.count(text, 2);
    score += 0.06 * Trait.OPINION.count(text, 1);
    score += 0.06 * Math.min(3, names(text));
    score -= 0.15 * Trait.VAGUE.count(text, 3);
    score -= 0.15 * Trait.SMALL_TALK.count(text, 2);
    score -= 0.4 * elided(sentence, text);
    score -= lengthPenalty(text.split(" ").length);
    score -= briefing.cast().isHost(sentence.speaker()) ? 0.35 : 0;
    return score;
  }

  private static long names(String text) {
    return PROPER.matcher(text).results().filter(name -> !I.contains(name.group())).count();
  }

  /** The share of words that tidying left out: much of it makes a rough sentence. */
  private static double elided(Sentence sentence, String text) {
    return 1 - (double) text.split(" ").length / sentence.length();
  }

  /** Between 14 and 32 words a sentence says something and can still be taken in at once. */
  private static double lengthPenalty(int words) {
    int off = words < 14 ? 14 - words : Math.max(0, words - 32);
    return 0.03 * off;
  }
}
