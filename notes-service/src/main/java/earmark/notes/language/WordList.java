package earmark.notes.language;

/** What a language has words for. Each list is a file of the language's folder. */
public enum WordList {
  /** Words that most texts of the language are full of and texts of others are not. */
  COMMONEST("commonest");

  private final String file;

  WordList(String name) {
    this.file = name + ".words";
  }

  String file() {
    return file;
  }
}
