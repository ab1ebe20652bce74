package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that could become a point, with the next one where that goes on with it.
 *
 * @param sentence as it was spoken
 * @param text tidied
 * @param next the sentence right after it that belongs to the point; null where there is none
 * @param nextText that sentence, tidied; empty where there is none
 * @param meaning of all of it
 * @param score how much it is worth, comparable within one episode
 */
record Candidate(
    Sentence sentence,
    String text,
    @Nullable Sentence next,
    String nextText,
    Meaning meaning,
    double score) {

  /** Who "I" is, nobody knows at the top of a page. */
  private static final Pattern SPEAKS_OF_ITSELF = Pattern.compile("^(?:I|We|My|Our)\\b");

  /** As readers read it: one sentence or two. */
  DraftPoint point() {
    if (next == null) {
      return alone();
    }
    return new DraftPoint(
        text + " " + nextText,
        List.of(new Claim(sentence.text() + " " + next.text(), sentence.start())));
  }

  /** Without the sentence that goes on with it. */
  DraftPoint alone() {
    return new DraftPoint(text, List.of(new Claim(sentence.text(), sentence.start())));
  }

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
    fits -= SPEAKS_OF_ITSELF.matcher(text).find() ? 0.3 : 0;
    fits -= text.contains("“") || text.contains("\"") ? 0.5 : 0;
    return fits;
  }

  /** Whether a sentence belongs to both. */
  boolean sharesWith(Candidate other) {
    return sentence.index() <= other.last().index() && other.sentence.index() <= last().index();
  }

  private Sentence last() {
    return next == null ? sentence : next;
  }

  /** How alike the meanings are, -1 to 1. */
  double likeness(Candidate other) {
    return meaning.likeness(other.meaning);
  }
}
