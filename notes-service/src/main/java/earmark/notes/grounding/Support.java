package earmark.notes.grounding;

import earmark.contracts.Notes;
import earmark.notes.writing.Briefing;
import java.util.List;

/**
 * A way in which a text follows from its quotes. {@link Verbatim} needs no judge; a writer that
 * puts things in its own words brings one more.
 */
@FunctionalInterface
public interface Support {

  /** Returns whether the quotes of a statement carry its text. */
  Verdict verdict(Statement statement);

  /** Whose words a text is that this proves. */
  default Notes.Source source() {
    return Notes.Source.WRITER;
  }

  /**
   * Returns the same support, prepared for the statements that it will be asked about, so that it
   * can judge many at once.
   */
  default Support preparedFor(Briefing briefing, List<Statement> statements) {
    return this;
  }
}
