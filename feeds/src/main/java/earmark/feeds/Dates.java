package earmark.feeds;

import com.rometools.rome.io.impl.DateParser;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final int LONGEST = 100;

  private Dates() {}

  /** When {@code item} was published; null where it does not say, or in no way known. */
  static @Nullable OffsetDateTime of(FeedTags item) {
    return Stream.of(
            item.rss("pubDate"),
            item.atom("published"),
            item.atom("issued"),
            item.dublinCore("date"),
            item.atom("updated"),
            item.atom("modified"))
        .flatMap(all -> all)
        .map(Element::getTextNormalize)
        .flatMap(text -> Stream.ofNullable(of(text)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable OffsetDateTime of(String written) {
    if (written.length() > LONGEST) {
      return null;
    }
    for (DateTimeFormatter format : WITH_OFFSET) {
      OffsetDateTime date = parse(written, format);
      if (date != null) {
        return date;
      }
    }
    Date understood = DateParser.parseDate(written, Locale.ENGLISH);
    return understood == null ? null : understood.toInstant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime parse(String written, DateTimeFormatter format) {
    try {
      String day = WEEKDAY.matcher(written).replaceFirst("");
      OffsetDateTime date = OffsetDateTime.from(format.parse(day));
      return date.getYear() < FIRST_YEAR ? null : date;
    } catch (DateTimeException anotherFormat) {
      return null;
    }
  }
}
