package earmark.notes.model.budget;

import earmark.notes.model.ModelQuestion;

/** Estimates tokens before a model counts them, rather too many than too few. */
final class TokenEstimate {

  /** English has about four Latin characters in a token. */
  private static final double LATIN_PER_TOKEN = 3.5;

  private static final int LAST_LATIN = 0x24F;

  private TokenEstimate() {}

  static long of(ModelQuestion question) {
    return of(question.instructions()) + of(question.material()) + of(question.schema().json());
  }

  /** Other scripts have up to a token for each character. */
  static long of(String text) {
    long all = text.codePoints().count();
    long latin = text.codePoints().filter(character -> character <= LAST_LATIN).count();
    return (long) Math.ceil(latin / LATIN_PER_TOKEN) + all - latin;
  }
}
