package earmark.notes.reading;

import earmark.contracts.Condition;
import earmark.notes.language.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A transcript prepared for work.
 *
 * @param language the rules that fit it
 * @param words all words in order
 * @param turns in order; together they cover all words
 * @param sentences in order; together they cover all words
 * @param condition how good the transcript is
 */
public record Reading(
    Language language,
    List<Word> words,
    List<Turn> turns,
    List<Sentence> sentences,
    Condition condition) {

  public Reading {
    words = List.copyOf(words);
    turns = List.copyOf(turns);
    sentences = List.copyOf(sentences);
  }

  /** The exact words of a span, separated by single spaces. */
  public String text(Span span) {
    return words.subList(span.from(), span.to()).stream()
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  /** Where the span's first word begins, in milliseconds. */
  public long start(Span span) {
    return words.get(span.from()).start();
  }

  /** Where the span's last word ends, in milliseconds. */
  public long end(Span span) {
    return words.get(span.to() - 1).end();
  }

  /** The length of what was said, in milliseconds. */
  public long duration() {
    return words.getLast().end();
  }

  /** Whether the transcript says who speaks. */
  public boolean namesSpeakers() {
    return turns.stream().anyMatch(turn -> turn.speaker() != null);
  }
}
