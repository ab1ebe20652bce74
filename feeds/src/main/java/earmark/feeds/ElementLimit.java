package earmark.feeds;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops at more elements than any feed has: each takes far more memory than it has bytes. */
final class ElementLimit extends XMLFilterImpl {

  private static final int MOST = 250_000;

  private int elements;

  /** There are too many. */
  static final class Exceeded extends RuntimeException {
    Exceeded() {
      super("it has more than " + MOST + " elements");
    }
  }

  /**
   * Holds text that is not well-formed to the limit before it is read; counts what may begin one.
   */
  static void check(String text) {
    // Ends of elements count as well, and so does the text of most show notes.
    if (text.chars().filter(c -> c == '<').count() > 2L * MOST) {
      throw new Exceeded();
    }
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    elements++;
    if (elements > MOST) {
      throw new Exceeded();
    }
    super.startElement(uri, localName, qName, attributes);
  }
}
