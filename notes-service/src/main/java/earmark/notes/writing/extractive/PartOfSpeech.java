package earmark.notes.writing.extractive;

/** The universal parts of speech (UPOS of Universal Dependencies), the same in every language. */
enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /**
   * Returns the part of speech of a tag.
   *
   * @param tag of a tagger; of several joined by plus signs the first counts, what is unknown is X
   */
  static PartOfSpeech of(String tag) {
    int joined = tag.indexOf('+');
    String first = joined < 0 ? tag : tag.substring(0, joined);
    for (PartOfSpeech part : values()) {
      if (part.name().equals(first)) {
        return part;
      }
    }
    return X;
  }

  /** Returns whether it names something: a noun or a proper noun. */
  boolean names() {
    return this == NOUN || this == PROPN;
  }

  /** Returns whether it is a verb or an auxiliary. */
  boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
