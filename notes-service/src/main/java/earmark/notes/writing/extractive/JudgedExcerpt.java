package earmark.notes.writing.extractive;

/**
 * An excerpt with what is known of it.
 *
 * @param excerpt the sentences
 * @param text as readers read it
 * @param meaning what it means
 * @param judgement of the models
 * @param worth how much it is worth as a point, comparable within one episode
 */
record JudgedExcerpt(
    Excerpt excerpt, String text, Meaning meaning, Judgement judgement, double worth) {

  /** Returns how alike the meanings are, -1 to 1. */
  double likeness(JudgedExcerpt other) {
    return meaning.likeness(other.meaning);
  }
}
