package earmark.samples;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body, as RFC 9110 section 14 asks for it.
 *
 * @param first place of the first byte, from 0
 * @param last place of the last byte, inclusive; before {@code first} where nothing satisfies it
 */
record Range(long first, long last) {

  private static final Pattern SINGLE =
      Pattern.compile("bytes=([0-9]*)-([0-9]*)", Pattern.CASE_INSENSITIVE);

  /** All of a body. */
  static Range whole(long length) {
    return new Range(0, length - 1);
  }

  /**
   * The single range that a header asks for; empty where it asks for something else, for several,
   * or for nothing, which the RFC lets a server answer with the whole.
   */
  static Optional<Range> of(@Nullable String header, long length) {
    Matcher matcher = SINGLE.matcher(header == null ? "" : header.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? Optional.empty() : Optional.of(suffix(place(to), length));
    }
    long first = place(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : place(to);
    return last < first
        ? Optional.empty()
        : Optional.of(new Range(first, Math.min(last, length - 1)));
  }

  boolean satisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }

  private static Range suffix(long count, long length) {
    return new Range(Math.max(0, length - count), count == 0 ? -1 : length - 1);
  }

  /** A number with any count of digits: what is too big for a long is beyond every end. */
  private static long place(String digits) {
    return new BigInteger(digits).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
  }
}
