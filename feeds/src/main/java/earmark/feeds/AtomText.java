package earmark.feeds;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text constructs of Atom (RFC 4287 section 3.1), which may be plain, HTML or XHTML. */
final class AtomText {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  private AtomText() {}

  /** The construct's text as HTML; null where it is empty or refers to another file. */
  static @Nullable String html(FeedElement construct) {
    String type = construct.attribute("type", "text").strip().toLowerCase(Locale.ROOT);
    String html =
        switch (type) {
          case "xhtml", "application/xhtml+xml" -> construct.html();
          case "text", "text/plain" -> escaped(construct.text());
          default -> construct.text();
        };
    return html.isBlank() ? null : html;
  }

  /** Many write HTML without saying so; only what is clearly none is kept from looking like it. */
  private static String escaped(String text) {
    return TAG.matcher(text).find() ? text : text.replace("<", "&lt;");
  }
}
