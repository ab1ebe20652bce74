package earmark.contracts;

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
 */
public record Quality(
    int words,
    int points,
    int quotes,
    int quotesWithoutSpeaker,
    int sponsoredSeconds,
    int leftOut,
    Condition transcript) {

  public Quality {
    transcript = transcript == null ? Condition.UNKNOWN : transcript;
  }
}
