package earmark.text;

/** Lets a deadline end the reading of foreign bytes. */
public final class Interruption {

  private Interruption() {}

  /**
   * Returns if the current thread may go on. Readers call this at each line, cue or element.
   *
   * @throws ReadingStopped if the thread was interrupted; it stays interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadingStopped();
    }
  }
}
