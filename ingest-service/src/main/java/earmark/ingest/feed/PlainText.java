package earmark.ingest.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Text that publishers write as HTML, or not. */
final class PlainText {

  private PlainText() {}

  /** The text without markup, on one line; null if there is none. */
  static @Nullable String of(@Nullable String html) {
    if (html == null) {
      return null;
    }
    String text = Jsoup.parseBodyFragment(html).text().strip();
    return text.isEmpty() ? null : text;
  }
}
