package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;

/**
 * A sentence that could become a point.
 *
 * @param sentence as it was spoken
 * @param text tidied
 * @param meaning of the tidied sentence
 * @param score how much it is worth, comparable within one episode
 */
record Candidate(Sentence sentence, String text, Meaning meaning, double score) {

  /** How much more a reveal than a takeaway: news of a person or a decision, not advice. */
  double reveals() {
    double reveals = 0;
    reveals += Trait.STORY.in(text) ? 1.0 : 0;
    reveals += Trait.NUMBER.in(text) ? 0.6 : 0;
    reveals += Trait.SUPERLATIVE.in(text) ? 0.5 : 0;
    reveals += Trait.CONTRAST.in(text) ? 0.3 : 0;
    reveals -= Trait.ADVICE.in(text) ? 0.9 : 0;
    reveals -= Trait.DEFINITION.in(text) ? 0.3 : 0;
    return reveals;
  }

  /** How well it stands on top of a page: a claim rather than a hedge, a scene or an aside. */
  double asHeadline() {
    double fits = score;
    fits += 0.3 * Trait.SUPERLATIVE.count(text, 1) + 0.2 * Trait.CONTRAST.count(text, 1);
    fits -= Trait.OPINION.in(text) ? 0.5 : 0;
    fits -= Trait.VAGUE.in(text) ? 0.5 : 0;
    fits -= text.contains("“") || text.contains("\"") ? 0.5 : 0;
    return fits;
  }

  /** How alike the meanings are, -1 to 1. */
  double likeness(Candidate other) {
    return meaning.likeness(other.meaning);
  }
}
