package earmark.notes.model;

/** A language model that answers one question at a time. The seam behind which providers stand. */
public interface LanguageModel {

  /** Provider and name, such as {@code openai:gpt-5}; notes carry it in {@code writtenBy}. */
  String name();

  /** The number of tokens that one call can hold, question and reply together. */
  int window();

  /**
   * Asks a question and waits for the whole reply.
   *
   * @throws ModelFailure if there is no complete reply; its {@link ModelFailure#remedy} says what
   *     to do next
   */
  ModelReply ask(ModelQuestion question);
}
