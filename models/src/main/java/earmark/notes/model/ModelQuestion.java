package earmark.notes.model;

/**
 * What a model is asked.
 *
 * @param episode id of the episode that pays for the reply; budgets and metrics count by it
 * @param purpose what the reply is for
 * @param instructions the system message, the same for all episodes so that providers can cache it
 * @param material the user message: data, never instructions
 * @param schema what the reply must follow
 * @param mostTokens the largest reply, in tokens
 */
public record ModelQuestion(
    String episode,
    Purpose purpose,
    String instructions,
    String material,
    ReplySchema schema,
    int mostTokens) {

  /** Why a model is asked. */
  public enum Purpose {
    /** To propose notes of a transcript or a part of it. */
    WRITE,
    /** To choose among the proposals for several parts. */
    MERGE,
    /** To judge whether texts follow from their quotes. */
    JUDGE,
    /** To find out whether the model can be used. */
    CHECK
  }
}
