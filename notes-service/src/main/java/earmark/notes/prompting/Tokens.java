package earmark.notes.prompting;

/** Estimates tokens before a model counts them. */
public final class Tokens {

  /** English has about four characters in a token; numbers and names have fewer. */
  private static final double CHARACTERS = 3.5;

  private Tokens() {}

  /** Returns about how many tokens a text has, rather too many than too few. */
  public static long of(String text) {
    return (long) Math.ceil(text.length() / CHARACTERS);
  }
}
