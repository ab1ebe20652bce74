package earmark.transcripts.turns;

import earmark.contracts.Condition.Origin;
import java.util.regex.Pattern;

/** What the text around a transcript says of who wrote it. */
final class OriginTells {

  private static final int LOOKED_AT = 6000;

  private static final Pattern HUMAN =
      Pattern.compile(
          "(?i)\\bhuman[- ](?:generated|edited|made)|\\btranscri(?:bed|pt)[ _]by:?\\s{1,5}\\p{L}"
              + "|\\btranscript (?:was )?(?:edited|corrected|reviewed) by");
  private static final Pattern AUTOMATIC =
      Pattern.compile(
          "(?i)\\b(?:automated|automatic|auto[- ]?generated|machine[- ]generated|ai[- ]generated)"
              + "\\s{1,5}(?:transcript|transcription|captions?|subtitles?)"
              + "|transcript\\w{0,10} (?:was |is )?(?:auto-?generated|automatically|generated (?:by|with))"
              + "|\\btranscri(?:bed|pt(?:ion)?) (?:by|with|model:?)\\s{0,5}(?:openai\\W{0,5})?"
              + "(?:whisper|descript|otter|rev ai|assembly|deepgram)");

  private OriginTells() {}

  /**
   * Returns who wrote the file, as far as its first lines say so.
   *
   * @param text of the file; only its beginning is looked at
   */
  static Origin of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (AUTOMATIC.matcher(head).find()) {
      return Origin.AUTOMATIC;
    }
    return HUMAN.matcher(head).find() ? Origin.HUMAN : Origin.UNKNOWN;
  }
}
