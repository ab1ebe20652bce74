package earmark.feeds;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the ways that feeds write them: of e-mail (RFC 822 and its successors), of Atom and W3C
 * (ISO 8601), and Unix time in seconds.
 */
final class WrittenDate {

  /** Two digits of a year are of this one and the 99 after it. */
  private static final int FIRST_SHORT_YEAR = 1970;

  /** No podcast is older or newer. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 9999;

  private static final int LONGEST = 100;

  private static final Pattern UNIX_TIME = Pattern.compile("\\d{9,10}");

  /** Publishers get the day of the week wrong, and nothing needs it. */
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?,? ?(?=\\d)");

  /** Day and month of a date of e-mail; some write more than three letters of a month. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("^(\\d{1,2}[ -]\\p{L}{3})\\p{L}*\\.?");

  private static final Pattern FOUR_DIGITS = Pattern.compile("^\\d{4}(?!\\d)");

  /** E-mail writes offsets with four digits and no colon; they are read like that everywhere. */
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):(\\d{2})$");

  private static final DateTimeFormatter E_MAIL =
      lenient()
          .appendPattern("d[ ]['-']MMM[ ]['-']")
          .appendValueReduced(YEAR, 2, 4, FIRST_SHORT_YEAR)
          .appendPattern("[ H:mm[:ss]]")
          .append(zone())
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.LENIENT);

  private static final DateTimeFormatter ISO =
      lenient()
          .appendPattern("uuuu[-M[-d]]['T'][ ][H:mm[:ss]]")
          .optionalStart()
          .appendFraction(NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .append(zone())
          .parseDefaulting(MONTH_OF_YEAR, 1)
          .parseDefaulting(DAY_OF_MONTH, 1)
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.LENIENT);

  private WrittenDate() {}

  private static DateTimeFormatterBuilder lenient() {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient();
  }

  /** An offset, or the name of a zone, or nothing. */
  private static DateTimeFormatter zone() {
    return lenient()
        .appendPattern("[ ]")
        .optionalStart()
        .appendOffset("+HHMM", "Z")
        .optionalEnd()
        .appendPattern("[z]")
        .parseDefaulting(HOUR_OF_DAY, 0)
        .parseDefaulting(MINUTE_OF_HOUR, 0)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * Reads a date with the publisher's offset, which says on which day an episode came out; one
   * without offset is in UTC.
   *
   * @param written on one line
   * @return null where it is in no way known
   */
  static @Nullable OffsetDateTime read(String written) {
    if (written.length() > LONGEST) {
      return null;
    }
    if (UNIX_TIME.matcher(written).matches()) {
      return Instant.ofEpochSecond(Long.parseLong(written)).atOffset(ZoneOffset.UTC);
    }
    String day = WEEKDAY.matcher(written).replaceFirst("");
    String plain = OFFSET.matcher(day).replaceFirst(WrittenDate::offset);
    Matcher eMail = DAY_AND_MONTH.matcher(plain);
    if (eMail.lookingAt()) {
      return parse(eMail.replaceFirst("$1"), E_MAIL);
    }
    return FOUR_DIGITS.matcher(plain).lookingAt() ? parse(plain, ISO) : null;
  }

  private static String offset(MatchResult written) {
    return written.group(1)
        + "0".repeat(2 - written.group(2).length())
        + written.group(2)
        + written.group(3);
  }

  private static @Nullable OffsetDateTime parse(String written, DateTimeFormatter format) {
    try {
      TemporalAccessor parsed = format.parse(written);
      ZoneId zone = parsed.query(TemporalQueries.zone());
      LocalDateTime local = LocalDateTime.from(parsed);
      OffsetDateTime date = local.atZone(zone == null ? ZoneOffset.UTC : zone).toOffsetDateTime();
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
