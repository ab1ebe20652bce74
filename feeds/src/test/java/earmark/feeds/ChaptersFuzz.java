package earmark.feeds;

/** Any bytes are chapters or refused by name. Run by the profile {@code fuzz}. */
public final class ChaptersFuzz {

  private ChaptersFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      Chapters.readJson(input);
    } catch (IllegalArgumentException expected) {
      // This is how chapters are refused.
    }
  }
}
