package earmark.samples;

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

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The single range that a header asks for; empty where it asks for something else, or nothing.
   */
  static Optional<Range> of(@Nullable String header, long length) {
    Matcher matcher = SINGLE.matcher(header == null ? "" : header.strip());
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long suffix = Long.parseLong(matcher.group(2));
      return Optional.of(new Range(Math.max(0, length - suffix), suffix == 0 ? -1 : length - 1));
    }
    long first = Long.parseLong(matcher.group(1));
    long last = matcher.group(2).isEmpty() ? length - 1 : Long.parseLong(matcher.group(2));
    return last < first && first < length && !matcher.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(first, Math.min(last, length - 1)));
  }

  boolean satisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }
}
