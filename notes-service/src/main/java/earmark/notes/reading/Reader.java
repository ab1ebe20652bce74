package earmark.notes.reading;

import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.notes.language.Language;
import earmark.notes.language.SentenceEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prepares transcripts. Safe for use by many threads. */
public final class Reader {

  /** Longer runs without an end mark are cut at a cue, so that no sentence is a page long. */
  private static final int LONGEST_SENTENCE = 80;

  /** Reads a transcript in {@code language}; its words are kept exactly as they are. */
  public Reading read(Transcript transcript, Language language) {
    List<Cue> cues = transcript.cues();
    List<Word> words = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    boolean[] cueEnds = new boolean[cues.stream().mapToInt(c -> c.text().length() + 1).sum() + 1];
    int turnStart = 0;
    for (int i = 0; i < cues.size(); i++) {
      long next = i + 1 < cues.size() ? cues.get(i + 1).start() : Long.MAX_VALUE;
      words.addAll(WordTimes.of(cues.get(i), next));
      cueEnds[words.size()] = true;
      if (i + 1 == cues.size() || !sameSpeaker(cues.get(i), cues.get(i + 1))) {
        turns.add(new Turn(turns.size(), new Span(turnStart, words.size()), cues.get(i).speaker()));
        turnStart = words.size();
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    Unmarked unmarked = Unmarked.in(words, turns, cueEnds, transcript.condition(), language);
    for (Turn turn : turns) {
      if (unmarked != null && unmarked.covers(turn)) {
        splitUnmarked(turn, words, cueEnds, unmarked, sentences);
      } else {
        split(turn, words, cueEnds, language.sentenceEnds(), sentences);
      }
    }
    return new Reading(language, words, turns, sentences, transcript.condition());
  }

  private static boolean sameSpeaker(Cue a, Cue b) {
    return Objects.equals(a.speaker(), b.speaker());
  }

  private static void split(
      Turn turn, List<Word> words, boolean[] cueEnds, SentenceEnds ends, List<Sentence> sentences) {
    Span span = turn.words();
    StringBuilder text = new StringBuilder();
    int[] wordEnds = new int[span.length()];
    for (int i = 0; i < span.length(); i++) {
      text.append(i == 0 ? "" : " ").append(words.get(span.from() + i).text());
      wordEnds[i] = text.length();
    }
    int from = span.from();
    int word = 0;
    for (int end : ends.in(text.toString())) {
      while (word < wordEnds.length && wordEnds[word] <= end) {
        word++;
      }
      from = cut(turn, words, cueEnds, from, span.from() + word, sentences);
    }
    cut(turn, words, cueEnds, from, span.to(), sentences);
  }

  private static void splitUnmarked(
      Turn turn, List<Word> words, boolean[] cueEnds, Unmarked unmarked, List<Sentence> sentences) {
    int from = turn.words().from();
    for (int i = from; i < turn.words().to(); i++) {
      if (unmarked.ends()[i]) {
        from = cut(turn, words, cueEnds, from, i + 1, sentences);
      }
    }
    cut(turn, words, cueEnds, from, turn.words().to(), sentences);
  }

  /** Adds the sentence from {@code from} to {@code to}, in pieces if it is too long. */
  private static int cut(
      Turn turn, List<Word> words, boolean[] cueEnds, int from, int to, List<Sentence> sentences) {
    int start = from;
    while (to - start > LONGEST_SENTENCE) {
      int end = start + LONGEST_SENTENCE;
      while (end > start + LONGEST_SENTENCE / 2 && !cueEnds[end]) {
        end--;
      }
      sentences.add(sentence(sentences.size(), turn, words, new Span(start, end)));
      start = end;
    }
    if (to > start) {
      sentences.add(sentence(sentences.size(), turn, words, new Span(start, to)));
    }
    return Math.max(from, to);
  }

  private static Sentence sentence(int index, Turn turn, List<Word> words, Span span) {
    List<Word> own = words.subList(span.from(), span.to());
    String text = String.join(" ", own.stream().map(Word::text).toList());
    @Nullable String speaker = turn.speaker();
    return new Sentence(
        index, turn.index(), span, text, own.getFirst().start(), own.getLast().end(), speaker);
  }
}
