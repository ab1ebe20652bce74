package earmark.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * How often a show comes out, as {@code podcast:updateFrequency} says it.
 *
 * @param complete whether nothing more will come
 * @param rule a recurrence rule of RFC 5545 section 3.3.10 that can be read; null where there is
 *     none
 * @param from when the rule begins; null where the feed does not say
 */
public record UpdateFrequency(boolean complete, @Nullable String rule, @Nullable Instant from) {

  /** Far more than any show has episodes; a rule by the second could go on for ever. */
  private static final int MOST_STEPS = 20_000;

  static @Nullable UpdateFrequency of(FeedTags channel) {
    return channel.podcast("updateFrequency").findFirst().map(UpdateFrequency::read).orElse(null);
  }

  private static UpdateFrequency read(FeedElement element) {
    String rule = element.attribute("rrule", "").strip();
    return new UpdateFrequency(
        "true".equalsIgnoreCase(element.attribute("complete", "").strip()),
        isRule(rule) ? rule : null,
        instant(element.attribute("dtstart", "").strip()));
  }

  /**
   * The first time after {@code now} at which an episode may come.
   *
   * @param last when the last one came; counts where the feed does not say when the rule begins
   * @return null where there is no rule or it has ended
   */
  public @Nullable Instant next(Instant last, Instant now) {
    if (rule == null) {
      return null;
    }
    try {
      long start = (from == null ? last : from).toEpochMilli();
      RecurrenceRuleIterator times =
          new RecurrenceRule(rule).iterator(new DateTime(TimeZone.getTimeZone("UTC"), start));
      for (int step = 0; step < MOST_STEPS && times.hasNext(); step++) {
        long time = times.nextMillis();
        if (time > now.toEpochMilli()) {
          return Instant.ofEpochMilli(time);
        }
      }
      return null;
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException broken) {
      return null;
    }
  }

  private static boolean isRule(String rule) {
    try {
      return !rule.isEmpty() && new RecurrenceRule(rule).getFreq() != null;
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException broken) {
      return false;
    }
  }

  private static @Nullable Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException noTime) {
      return day(text);
    }
  }

  private static @Nullable Instant day(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())))
          .atStartOfDay(ZoneOffset.UTC)
          .toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }
}
