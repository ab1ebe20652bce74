package earmark.feeds;

import earmark.contracts.Soundbite;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code podcast:soundbite}. */
final class Soundbites {

  private static final int MILLIS = 1000;

  private Soundbites() {}

  /** The soundbites in order; those without a time that can be read are left out. */
  static List<Soundbite> in(FeedTags item) {
    return item.podcast("soundbite")
        .flatMap(element -> Stream.ofNullable(soundbite(element)))
        .sorted(Comparator.comparingLong(Soundbite::start))
        .toList();
  }

  private static @Nullable Soundbite soundbite(FeedElement element) {
    double start = seconds(element.attribute("startTime"));
    double length = seconds(element.attribute("duration"));
    if (!(start >= 0) || !(length > 0)) {
      return null;
    }
    return new Soundbite(
        Math.round(start * MILLIS),
        Math.round((start + length) * MILLIS),
        PlainText.line(element.text()));
  }

  private static double seconds(@Nullable String text) {
    try {
      return text == null ? Double.NaN : Double.parseDouble(text.strip());
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }
}
