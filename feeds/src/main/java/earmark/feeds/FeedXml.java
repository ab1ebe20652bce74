package earmark.feeds;

import earmark.text.Interruption;
import earmark.text.TagNames;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads XML, well-formed or not: forgotten ends, lone ampersands, unknown entities and prefixes,
 * characters that XML forbids. It passes over document types and what they declare, so XML has no
 * way to reach for files, other hosts and endless entities.
 */
final class FeedXml {

  /** No feed nests deeper; what does stands beside its parent. */
  private static final int DEEPEST = 100;

  /** No feed has more elements. Each takes far more memory than it has bytes. */
  private static final int MOST = 250_000;

  private FeedXml() {}

  /** There is too much of it to be read. */
  static final class FeedTooLarge extends RuntimeException {
    private FeedTooLarge(String message) {
      super(message);
    }
  }

  /**
   * Parses a feed.
   *
   * @throws FeedTooLarge if its tree would fill the memory
   */
  static Document parse(String text) {
    checkNames(text);
    checkOthers(text);
    Parser xml = Parser.xmlParser().setMaxDepth(DEEPEST);
    try (var stream = new StreamParser(xml).parse(XmlText.allowed(text), "")) {
      Iterator<Element> elements = stream.iterator();
      for (int count = 0; elements.hasNext(); count++) {
        Interruption.check();
        if (count == MOST) {
          throw new FeedTooLarge("it has more than " + MOST + " elements");
        }
        elements.next();
      }
      return stream.document();
    }
  }

  private static void checkNames(String text) {
    if (TagNames.areTooLong(text)) {
      throw new FeedTooLarge(
          "an element has a name of more than " + TagNames.LONGEST + " characters");
    }
  }

  private static void checkOthers(String text) {
    int count = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (isOther(text, at + 1) && ++count > MOST) {
        throw new FeedTooLarge("it has more than " + MOST + " comments or instructions");
      }
    }
  }

  /** Comments, instructions, document types, and ends of elements without a name. */
  private static boolean isOther(String text, int at) {
    return text.startsWith("?", at)
        || (text.startsWith("!", at) && !text.startsWith("![CDATA[", at))
        || (text.startsWith("/", at) && !beginsName(text, at + 1));
  }

  private static boolean beginsName(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
