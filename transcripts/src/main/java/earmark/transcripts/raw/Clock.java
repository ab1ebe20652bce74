package earmark.transcripts.raw;

/** Reads times such as {@code 1:02:03.456}, {@code 02:03,4} and {@code 00:01:02}. */
public final class Clock {

  /** What a time looks like, as a part of a regular expression without groups. */
  public static final String TIME = "(?:\\d{1,4}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";

  /** The same with the spaces that careless writers put after its marks. */
  public static final String SPACED_TIME = "(?:\\d{1,4}: ?)?\\d{1,3}: ?\\d{2}(?: ?[.,] ?\\d{1,3})?";

  /** What {@link #millis} returns for no time. */
  public static final long NONE = -1;

  private Clock() {}

  /** {@code HH:MM:SS}. */
  static String show(long millis) {
    long seconds = millis / 1000;
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /**
   * The time that a clock shows.
   *
   * @param time of the form {@link #TIME}
   * @return milliseconds; {@link #NONE} when minutes or seconds go beyond 59
   */
  public static long millis(String time) {
    String[] parts = time.split("[:.,]");
    boolean fraction = time.indexOf('.') >= 0 || time.indexOf(',') >= 0;
    int seconds = parts.length - (fraction ? 2 : 1);
    long hours = seconds == 2 ? Long.parseLong(parts[0]) : 0;
    long minutes = Long.parseLong(parts[seconds - 1]);
    long rest = Long.parseLong(parts[seconds]);
    if (rest > 59 || (seconds == 2 && minutes > 59)) {
      return NONE;
    }
    long millis = fraction ? Long.parseLong((parts[parts.length - 1] + "00").substring(0, 3)) : 0;
    return ((hours * 60 + minutes) * 60 + rest) * 1000 + millis;
  }
}
