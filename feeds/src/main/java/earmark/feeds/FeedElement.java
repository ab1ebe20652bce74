package earmark.feeds;

import java.util.stream.Stream;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed. Its text and the values of its attributes have no characters that XML
 * forbids, although references can stand for such.
 *
 * @param vocabulary that it is of
 * @param name without prefix, as the feed writes it
 */
record FeedElement(Element element, FeedVocabulary vocabulary, String name) {

  static FeedElement of(Element element) {
    String name = element.tagName();
    return new FeedElement(
        element, FeedVocabulary.of(element), name.substring(name.indexOf(':') + 1));
  }

  /** Whether it has {@code wanted} as its name, in whatever case. */
  boolean is(FeedVocabulary of, String wanted) {
    return vocabulary == of && name.equalsIgnoreCase(wanted);
  }

  Stream<FeedElement> children() {
    return element.children().stream().map(FeedElement::of);
  }

  /** The text that stands in it, without that of its children. */
  String text() {
    return XmlText.allowed(element.wholeOwnText());
  }

  /** Its text on one line. */
  String line() {
    return XmlText.line(text());
  }

  /** Its text and its children, as HTML, which knows no CDATA sections. */
  String html() {
    Element copy = element.clone();
    copy.selectNodes("::cdata", CDataNode.class)
        .forEach(data -> data.replaceWith(new TextNode(data.text())));
    return XmlText.allowed(copy.html());
  }

  /** The value of an attribute, null where the element has none of this name. */
  @Nullable String attribute(String attribute) {
    return element.hasAttr(attribute) ? XmlText.value(element.attr(attribute)) : null;
  }

  /** The value of an attribute, or {@code otherwise} where the element has none of this name. */
  String attribute(String attribute, String otherwise) {
    String value = attribute(attribute);
    return value == null ? otherwise : value;
  }
}
