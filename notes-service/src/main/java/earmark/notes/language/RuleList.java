package earmark.notes.language;

import java.util.List;
import java.util.Locale;

/** What a language has rules for. Each list is a file of the language's folder. */
public enum RuleList {
  /** Announces a paid read. */
  SPONSOR_OPENING,
  /** Offers something for money, or asks to buy. */
  SPONSOR_OFFER,
  /** Names the brand of a paid read. */
  SPONSOR_BRAND("brand"),
  /** Gives an address with a path, such as sponsors give shows: {@code acme.com/bench}. */
  SPONSOR_ADDRESS("brand"),
  /** Asks for reviews, subscriptions or support, or looks after the show. */
  HOUSEKEEPING,
  /** Recommends something, or says that the speaker loves or uses it. */
  PRAISE,
  /** Advises against something. */
  BLAME,
  /** Says no. */
  NEGATION,
  /** Conditions or doubts what is next to it. */
  DOUBT,
  /** Stands next to a negation before praise that the negation does not deny. */
  EMPHATIC_LEAD,
  /** Begins after praise that a negation before it does not deny. */
  EMPHATIC_TAIL,
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
  /** Ends before the name of something that somebody uses. */
  NAME_USED,
  /** Ends before the name of something that somebody likes. */
  NAME_LIKED,
  /** Ends before the name of something that somebody is advised to read, see, hear or get. */
  NAME_ADVISED,
  /** Ends before the name of something that somebody made. */
  NAME_MADE,
  /** Ends before the name of something that somebody leads or made, first or later in a list. */
  NAME_LED,
  /** Ends before what something is called. */
  NAME_CALLED,
  /** Ends before a title or a name that is said to be one. */
  NAME_TITLED,
  /** Begins after the name of something that is praised. */
  NAME_PRAISED,
  /** Begins after a name that only says for what, where or by whom something else is. */
  NAME_MODIFIES,
  /** Ends before something of the speaker's own. */
  MINE,
  /** Ends before something that is another person's own. */
  THEIRS,
  /** Shows that a name is that of an organisation, an event or an office, which is no work. */
  ORGANISATION,
  /** A person's full name. */
  PERSON_NAME,
  /** Begins by saying something of a person. */
  NAMED_SUBJECT,
  /** Ends where what comes next says something of a person. */
  NAMED_BEFORE("name"),
  /** A title with its creator. */
  TITLE_BY("title", "creator"),
  /** A title after its author. */
  TITLE_OF_AUTHOR("title", "creator"),
  /** A title in small letters with its creator. */
  TITLE_CALLED_BY("title", "creator"),
  /** A title after what it is a title of. */
  TITLE_CALLED("title", "kind"),
  /** A title after whose work it is. */
  TITLE_OWN("title", "kind"),
  /** A title after its maker. */
  TITLE_MAKER_OF("title"),
  /** A title after what somebody does with the work. */
  TITLE_OBJECT("title"),
  /** A title before a judgement. */
  TITLE_SUBJECT("title"),
  /** A title in a list. */
  TITLE_THERE_IS("title"),
  /** A title after what kind of work it is. */
  TITLE_A_KIND_IS("title", "kind"),
  /** A course that somebody teaches. */
  TITLE_TEACHES("title", "kind"),
  /** A title between quotation marks. */
  TITLE_QUOTED("title"),
  /** Words before a title that are no part of it. */
  TITLE_LEAD,
  /** Words after a title that are no part of it. */
  TITLE_TAIL,
  /** The whole text names a part of something. */
  TITLE_PART,
  /** The whole text says what something is like. */
  TITLE_ADJECTIVE,
  /** Introduces a guest. */
  INTRODUCTION("name"),
  /** Begins a sentence about a guest by the first name. */
  BIO_OPENING("name"),
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
  /** Announces what an episode is about. */
  TOPIC;

  private final List<String> groups;

  RuleList(String... groups) {
    this.groups = List.of(groups);
  }

  /** Returns the names of the groups that each rule of the list must have. */
  List<String> groups() {
    return groups;
  }

  /** Returns the name of the file, such as {@code sponsor-opening.rules}. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rules";
  }
}
