package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Figures of one page of notes.
 *
 * @param words spoken words in the transcript
 * @param points gist, reveals and takeaways that are published; each is proven
 * @param quotes quotes that are published
 * @param quotesWithoutSpeaker how many of them have no speaker
 * @param sponsoredSeconds length of all spans that were found to be paid or self-promotion
 * @param leftOut how many proposals were not published
 * @param transcript how good the transcript is that they are made from
 * @param whyUnwritten why no points and recommendations were written, in a sentence; null where
 *     they were
 */
public record Quality(
    int words,
    int points,
    int quotes,
    int quotesWithoutSpeaker,
    int sponsoredSeconds,
    int leftOut,
    Condition transcript,
    @Nullable String whyUnwritten) {

  public Quality {
    transcript = transcript == null ? Condition.UNKNOWN : transcript;
  }

  /** Figures of notes that were written. */
  public Quality(
      int words,
      int points,
      int quotes,
      int quotesWithoutSpeaker,
      int sponsoredSeconds,
      int leftOut,
      Condition transcript) {
    this(words, points, quotes, quotesWithoutSpeaker, sponsoredSeconds, leftOut, transcript, null);
  }
}
