package earmark.notes.language;

import java.util.Locale;

/**
 * The learned models of a language; {@code models.tsv} in its folder says where each of them is.
 */
public enum ModelName {
  /** OpenNLP's model of the parts of speech. */
  PARTS_OF_SPEECH,
  /** OpenNLP's model of where sentences end. */
  SENTENCE_ENDS,
  /** The model of where sentences end in text without marks, see {@link UnmarkedEnds}. */
  UNMARKED_SENTENCE_ENDS;

  /** The name in lower case with hyphens, as the table has it. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
