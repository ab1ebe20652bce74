package earmark.notes.language;

import java.util.Locale;

/** What a language has rules for. Each list is a file of the language's folder. */
public enum RuleList {
  /** Announces a paid read. */
  SPONSOR_OPENING,
  /** Offers something for money, or asks to buy. */
  SPONSOR_OFFER,
  /** Names the brand of a paid read, in the group {@code brand}. */
  SPONSOR_BRAND,
  /** Asks for reviews, subscriptions or support, or looks after the show. */
  HOUSEKEEPING,
  /** Recommends something, or says that the speaker loves or uses it. */
  PRAISE,
  /** Advises against something. */
  BLAME,
  /** Says that the speaker made something. */
  MAKING,
  /** Says that somebody else made something. */
  CREDIT,
  /** Offers what belongs to a work, as its makers do. */
  PROVISION,
  /** Asks what to read, watch or use. */
  ASKING,
  /** Announces what the next sentence names. */
  ANNOUNCEMENT,
  /** Names what the sentence before announced. */
  CONTINUATION,
  /** Begins by speaking of what the sentence before named. */
  BACK_REFERENCE,
  /** Ends before a name that something else is measured by or made of. */
  COMPARISON,
  /** Ends before the name of a company in which somebody has a leading office. */
  OFFICE,
  /** Goes on with a name after its first part. */
  NAME_CONTINUATION,
  /** Says where one can see or hear what was just named. */
  PLACE_OF_MEDIA,
  /** A person's full name. */
  PERSON_NAME,
  /** A title with its creator: groups {@code title} and {@code creator}. */
  TITLE_BY,
  /** A title after its author: groups {@code title} and {@code creator}. */
  TITLE_OF_AUTHOR,
  /** A title in small letters with its creator: groups as before. */
  TITLE_CALLED_BY,
  /** A title after what it is a title of: groups {@code title} and {@code kind}. */
  TITLE_CALLED,
  /** A title after whose work it is: groups {@code title} and {@code kind}. */
  TITLE_OWN,
  /** A title after its maker: group {@code title}. */
  TITLE_MAKER_OF,
  /** A title after what somebody does with the work: group {@code title}. */
  TITLE_OBJECT,
  /** A title before a judgement: group {@code title}. */
  TITLE_SUBJECT,
  /** A title in a list: group {@code title}. */
  TITLE_THERE_IS,
  /** A title after what kind of work it is: groups {@code title} and {@code kind}. */
  TITLE_A_KIND_IS,
  /** A course that somebody teaches: groups {@code title} and {@code kind}. */
  TITLE_TEACHES,
  /** A title between quotation marks: group {@code title}. */
  TITLE_QUOTED,
  /** Words before a title that are no part of it. */
  TITLE_LEAD,
  /** Words after a title that are no part of it. */
  TITLE_TAIL,
  /** The whole text names a part of something. */
  TITLE_PART,
  /** The whole text says what something is like. */
  TITLE_ADJECTIVE,
  /** Introduces a guest: group {@code name}. */
  INTRODUCTION,
  /** Begins a sentence about a guest by the first name: group {@code name}. */
  BIO_OPENING,
  /** Says who somebody is. */
  DESCRIPTION,
  /** Begins an apposition that says who somebody is. */
  APPOSITION,
  /** Names an occupation. */
  ROLE,
  /** Says who somebody is, in a publisher's description. */
  BIO,
  /** The number before an episode's title. */
  EPISODE_NUMBER,
  /** Separates names from the rest of an episode's title. */
  TITLE_BORDER,
  /** Ends with a full stop that ends no sentence. */
  ABBREVIATION,
  /** Shows that a listener laughs or marvels. */
  REACTION,
  /** Announces what an episode is about. */
  TOPIC;

  /** Returns the name of the file, such as {@code sponsor-opening.rules}. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rules";
  }
}
