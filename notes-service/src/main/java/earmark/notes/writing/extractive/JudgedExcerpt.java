package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An excerpt with what is known of it.
 *
 * @param excerpt the sentences
 * @param context the sentence right before it; null where none can stand above it
 * @param text as readers read it
 * @param meaning what it means
 * @param judgement of the models
 * @param worth how much it is worth as a point, comparable within one episode
 */
record JudgedExcerpt(
    Excerpt excerpt,
    @Nullable Sentence context,
    String text,
    Meaning meaning,
    Judgement judgement,
    double worth) {

  /** Returns how alike the meanings are, -1 to 1. */
  double likeness(JudgedExcerpt other) {
    return meaning.likeness(other.meaning);
  }
}
