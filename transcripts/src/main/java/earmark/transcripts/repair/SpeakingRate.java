package earmark.transcripts.repair;

import earmark.transcripts.raw.CueText;

/** How fast people speak. */
final class SpeakingRate {

  /** Two and a half words a second: that of conversation. */
  private static final long MILLIS_PER_WORD = 400;

  /** Nobody speaks faster: 40 characters a second. */
  private static final long MILLIS_PER_CHARACTER = 25;

  private SpeakingRate() {}

  /** How long {@code text} takes, in milliseconds. */
  static long usual(String text) {
    return Math.max(shortest(text), MILLIS_PER_WORD * CueText.count(text));
  }

  /** How long it takes at least. */
  static long shortest(String text) {
    return MILLIS_PER_CHARACTER * text.length();
  }
}
