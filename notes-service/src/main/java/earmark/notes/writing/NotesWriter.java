package earmark.notes.writing;

/**
 * Writes notes: from a briefing to a draft. The seam for other writers, such as language models.
 */
public interface NotesWriter {

  /** The writer's name as the notes carry it, such as {@code extractive}. */
  String name();

  /** The version of its rules; it rises when the same briefing may give another draft. */
  String version();

  /**
   * Proposes notes. What it proposes need not be true: grounding decides.
   *
   * @param listener receives how far the work is
   */
  Draft write(Briefing briefing, Listener listener);

  /** Receives how far a writer is. */
  @FunctionalInterface
  interface Listener {

    /**
     * Some of the work is done.
     *
     * @param done share of the writer's work, 0 to 1
     * @param doing what comes now, in a few words
     */
    void at(double done, String doing);
  }
}
