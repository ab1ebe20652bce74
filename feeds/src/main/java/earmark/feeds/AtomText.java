package earmark.feeds;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** Text constructs of Atom (RFC 4287 section 3.1), which may be plain, HTML or XHTML. */
final class AtomText {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  private AtomText() {}

  /** The construct's text as HTML; null where it is empty or refers to another file. */
  static @Nullable String html(Element construct) {
    String type = construct.getAttributeValue("type", "text").strip().toLowerCase(Locale.ROOT);
    String html =
        switch (type) {
          case "xhtml", "application/xhtml+xml" ->
              new XMLOutputter().outputString(construct.getContent());
          case "text", "text/plain" -> escaped(construct.getText());
          default -> construct.getText();
        };
    return html.isBlank() ? null : html;
  }

  /** Many write HTML without saying so; only what is clearly none is kept from looking like it. */
  private static String escaped(String text) {
    return TAG.matcher(text).find() ? text : text.replace("<", "&lt;");
  }
}
