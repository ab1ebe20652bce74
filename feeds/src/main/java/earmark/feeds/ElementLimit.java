package earmark.feeds;

import earmark.text.TagNames;
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
      this("it has more than " + MOST + " elements");
    }

    Exceeded(String message) {
      super(message);
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
    if (TagNames.areTooLong(text)) {
      throw new Exceeded("an element has a name of more than " + TagNames.LONGEST + " characters");
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
