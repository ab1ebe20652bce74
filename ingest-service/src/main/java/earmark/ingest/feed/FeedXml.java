package earmark.ingest.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;

/**
 * A feed as ROME reads it.
 *
 * @param feed its channel and items
 * @param dates of the items as they are written, in the feed's order
 */
record FeedXml(SyndFeed feed, List<@Nullable String> dates) {

  /**
   * A document type is refused: it is how XML reaches for files and other hosts. ROME meets some
   * broken feeds with a NullPointerException and the like; they are refused as well.
   */
  static FeedXml read(byte[] content, String feedUrl) {
    try {
      Document document = new Input().document(content);
      List<@Nullable String> dates = new ArrayList<>();
      document.getDescendants(Filters.element()).forEach(element -> addDate(element, dates));
      return new FeedXml(new SyndFeedImpl(new WireFeedInput().build(document)), dates);
    } catch (JDOMException | IOException | FeedException | RuntimeException broken) {
      throw new FeedRefused(
          "%s is no feed that can be read (%s); check that it is the address of an RSS or Atom feed"
              .formatted(feedUrl, reason(broken)),
          broken);
    }
  }

  private static void addDate(Element element, List<@Nullable String> dates) {
    if (element.getName().equals("item") || element.getName().equals("entry")) {
      dates.add(Dates.written(element));
    }
  }

  private static String reason(Exception broken) {
    String message = String.valueOf(broken.getMessage());
    if (message.contains("DOCTYPE")) {
      return "it names a document type, which is not allowed";
    }
    return broken instanceof NullPointerException
        ? "it has no channel"
        : message.lines().findFirst().orElse(message).strip();
  }

  /** ROME's own parser settings and repairs, with the document in reach. */
  private static final class Input extends WireFeedInput {

    Document document(byte[] content) throws JDOMException, IOException {
      try (Reader reader =
          new XmlFixerReader(new XmlReader(new ByteArrayInputStream(content), true))) {
        return createSAXBuilder().build(reader);
      }
    }
  }
}
