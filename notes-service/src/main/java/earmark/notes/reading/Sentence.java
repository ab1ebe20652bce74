package earmark.notes.reading;

import org.jspecify.annotations.Nullable;

/**
 * A sentence as it was spoken; never crosses from one turn into the next.
 *
 * @param index place among the sentences, from 0
 * @param turn the turn it belongs to, see {@link Turn#index}
 * @param words its words' places in the reading
 * @param text its exact words, separated by single spaces
 * @param start milliseconds from the beginning of the recording
 * @param end milliseconds
 * @param speaker the label that the transcript gives, or null
 */
public record Sentence(
    int index, int turn, Span words, String text, long start, long end, @Nullable String speaker) {

  /** How many words. */
  public int length() {
    return words.length();
  }
}
