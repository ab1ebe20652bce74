package earmark.ingest.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When items were published. ROME understands all the ways dates are written but forgets the
 * publisher's offset, and with it the day on which an episode came out; so the offset is read here.
 */
final class Dates {

  private static final List<DateTimeFormatter> WITH_OFFSET =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] z", Locale.ENGLISH));

  /** Publishers get the day of the week wrong, and nothing needs it. */
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+,\\s*");

  /** No podcast is older; a year of two digits is left to ROME. */
  private static final int FIRST_YEAR = 1900;

  private static final List<String> ELEMENTS = List.of("pubDate", "published", "date", "updated");

  private Dates() {}

  /** The date of an item as the feed spells it; must be asked before ROME takes the item apart. */
  static @Nullable String written(Element item) {
    return ELEMENTS.stream()
        .flatMap(name -> item.getChildren().stream().filter(e -> e.getName().equals(name)))
        .map(Element::getTextNormalize)
        .findFirst()
        .orElse(null);
  }

  /**
   * The date with its offset.
   *
   * @param written as the feed spells it
   * @param understood what ROME makes of it; taken in UTC where {@code written} is odd
   */
  static @Nullable OffsetDateTime of(@Nullable String written, @Nullable Date understood) {
    for (DateTimeFormatter format : WITH_OFFSET) {
      OffsetDateTime date = parse(written, format);
      if (date != null) {
        return date;
      }
    }
    return understood == null ? null : understood.toInstant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime parse(
      @Nullable String written, DateTimeFormatter format) {
    if (written == null) {
      return null;
    }
    try {
      String day = WEEKDAY.matcher(written).replaceFirst("");
      OffsetDateTime date = OffsetDateTime.from(format.parse(day));
      return date.getYear() < FIRST_YEAR ? null : date;
    } catch (DateTimeException anotherFormat) {
      return null;
    }
  }
}
