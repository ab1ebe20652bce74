package earmark.notes.language;

/** What a language has rules for. Each list is a file of the language's folder. */
public enum RuleList {
  /** Announces a paid read. */
  SPONSOR_OPENING("sponsor-opening"),
  /** Offers something for money, or asks to buy. */
  SPONSOR_OFFER("sponsor-offer"),
  /** Names the brand of a paid read, in the group {@code brand}. */
  SPONSOR_BRAND("sponsor-brand"),
  /** Asks for reviews, subscriptions or support, or looks after the show. */
  HOUSEKEEPING("housekeeping");

  private final String file;

  RuleList(String name) {
    this.file = name + ".rules";
  }

  String file() {
    return file;
  }
}
