package earmark.text.testing;

/**
 * A text that counts how often its characters are looked at: the work of a pattern, which is the
 * same on every machine.
 */
final class CountedText implements CharSequence {

  private final String text;
  private final long most;
  private long steps;

  /**
   * @param most steps after which the match is given up
   */
  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  /** There were more steps than allowed. */
  static final class TooMany extends RuntimeException {
    TooMany(long most) {
      super("more than " + most + " steps");
    }
  }

  long steps() {
    return steps;
  }

  @Override
  public char charAt(int index) {
    steps++;
    if (steps > most) {
      throw new TooMany(most);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
