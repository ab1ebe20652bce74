package earmark.notes.model.provider;

import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ReplySchema;

/** Questions of tests. */
public final class Questions {

  public static final ReplySchema SCHEMA =
      new ReplySchema(
          "verdict",
          """
          {"type":"object","properties":{"why":{"type":"string"},"holds":{"type":"boolean"}},\
          "required":["why","holds"],"additionalProperties":false}""");

  private Questions() {}

  /** A short question of an episode. */
  public static ModelQuestion brief() {
    return about("Does it hold?");
  }

  /** A question with that material. */
  public static ModelQuestion about(String material) {
    return new ModelQuestion(
        "episode-1", Purpose.WRITE, "You judge sentences.", material, SCHEMA, 500);
  }

  /** A question of about {@code words} words. */
  public static ModelQuestion ofWords(int words) {
    return about("word ".repeat(words).strip());
  }
}
