package earmark.notes.grounding;

/** Whether quotes carry a text. */
public enum Verdict {
  /** They say all that the text says. */
  CARRIED,
  /** They say it in part; the text claims more. */
  OVERREACHES,
  /** They do not say it, or say the opposite. */
  NOT_CARRIED,
  /** Nobody judged it. */
  NONE
}
