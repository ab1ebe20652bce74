package earmark.publish.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Formats dates, durations, counts and lists in English. */
public final class EnglishText {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private EnglishText() {}

  /** Such as {@code 4 March 2026}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Such as {@code 1 h 12 min}, {@code 48 min}, {@code 40 s}. */
  public static String duration(int seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    int minutes = Math.round(seconds / 60f);
    int hours = minutes / 60;
    int rest = minutes % 60;
    return hours == 0 ? rest + " min" : rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }

  /** A place in a recording, such as {@code 4:05} or {@code 1:02:03}. */
  public static String clock(long millis) {
    long s = millis / 1000;
    return s < 3600
        ? "%d:%02d".formatted(s / 60, s % 60)
        : "%d:%02d:%02d".formatted(s / 3600, s / 60 % 60, s % 60);
  }

  /** Such as {@code 1 episode}, {@code 1,204 episodes}. */
  public static String count(int n, String one, String many) {
    return String.format(Locale.UK, "%,d %s", n, n == 1 ? one : many);
  }

  /** Such as {@code Ann, Ben and Cy}. */
  public static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** {@code text} cut at a word so that it has at most {@code longest} characters. */
  public static String shortened(String text, int longest) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.length() <= longest) {
      return flat;
    }
    int cut = flat.lastIndexOf(' ', longest - 1);
    return flat.substring(0, cut < longest / 2 ? longest - 1 : cut) + "…";
  }
}
