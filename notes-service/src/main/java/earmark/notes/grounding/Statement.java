package earmark.notes.grounding;

/**
 * A text that is to be judged by its quotes alone.
 *
 * @param text the sentence
 * @param evidence its quotes
 */
public record Statement(String text, Evidence evidence) {

  /** Text and places of the quotes; equal for statements that deserve the same verdict. */
  public String key() {
    return text + " " + evidence.places();
  }
}
