package earmark.text;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses HTML as browsers do, within a limit. Browsers repeat open formatting in every paragraph,
 * so a page can make two hundred times as many elements as it has tags.
 */
public final class HtmlTree {

  private HtmlTree() {}

  /**
   * Parses a page.
   *
   * @param most elements that are built
   * @return empty if there would be more
   */
  public static Optional<Document> parse(String html, int most) {
    try (var stream = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      Iterator<Element> elements = stream.iterator();
      for (int count = 0; elements.hasNext(); count++) {
        Interruption.check();
        if (count > most) {
          return Optional.empty();
        }
        elements.next();
      }
      return Optional.of(stream.document());
    }
  }
}
