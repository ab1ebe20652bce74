package earmark.yardstick;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field that two readers read differently.
 *
 * @param field of the show or the item
 * @param theirs what the other reader says
 * @param ours what this one says
 */
record Difference(String field, @Nullable Object theirs, @Nullable Object ours) {

  /** Where this reader means to differ, and why. */
  private enum Reason {
    NAMED_BY_ITS_ADDRESS(
        "a show without a title is named by its address; a file name says less",
        d -> d.field.equals("title") && d.mine().startsWith("https://")),
    READ_HERE_ONLY("the feed says it, and the other reader passes over it", d -> d.theirs == null),
    GUID_AS_WRITTEN(
        "a guid is an id and is kept as it is written, not resolved as a link",
        d -> d.field.equals("guid") && d.others().endsWith("/" + d.mine())),
    GUID_NO_LINK(
        "a guid is a link only where it looks like one or says so",
        d -> d.field.equals("link") && d.ours == null && d.others().startsWith(FeedTable.PLACE)),
    PLAIN_LANGUAGE(
        "languages are written as BCP 47 recommends",
        d -> d.field.equals("language") && d.others().equalsIgnoreCase(d.mine())),
    SOUND_FIRST(
        "a recording is played, so it comes before a picture",
        d -> d.field.matches("enclosure|type") && d.others().matches(".*(?:jpg|jpeg|png)")),
    WEB_LINKS_ONLY(
        "only http and https may stand on a page",
        d -> d.field.equals("link") && !d.others().matches("https?:.*")),
    NOTHING_IS_DROPPED(
        "an item without a title, or beyond a number that a caller gave, is kept",
        d -> d.field.equals("items") && Integer.parseInt(d.others()) < Integer.parseInt(d.mine())),
    FULL_NOTES(
        "the full notes are read, not the excerpt of them", d -> d.field.equals("description"));

    private final String why;
    private final Predicate<Difference> applies;

    Reason(String why, Predicate<Difference> applies) {
      this.why = why;
      this.applies = applies;
    }
  }

  private String mine() {
    return String.valueOf(ours);
  }

  private String others() {
    return String.valueOf(theirs);
  }

  boolean isDeliberate() {
    return reason() != null;
  }

  private @Nullable Reason reason() {
    for (Reason reason : Reason.values()) {
      if (reason.applies.test(this)) {
        return reason;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    Reason reason = reason();
    String how = reason == null ? "differs" : "differs on purpose (" + reason.why + ")";
    return String.format(Locale.ROOT, "%s: %s: <%s> expected, <%s> read", how, field, theirs, ours);
  }
}
