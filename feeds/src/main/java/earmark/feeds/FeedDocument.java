package earmark.feeds;

import earmark.text.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A feed's elements, of RSS 0.9x, 1.0 and 2.0 or Atom.
 *
 * @param channel what speaks of the show
 * @param items in the feed's order
 * @param base what relative links are resolved against ({@code xml:base}); null where the feed does
 *     not say
 */
record FeedDocument(FeedTags channel, List<FeedTags> items, @Nullable String base) {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
  private static final Set<String> CHANNELS = Set.of("channel", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /**
   * Reads well-formed XML as it is, and all else as {@link LenientXml} can. A document type is read
   * leniently too: it is how XML reaches for files, other hosts and endless entities, and the
   * lenient way knows none of that.
   */
  static FeedDocument read(byte[] content, String feedUrl) {
    String text = TextDecoder.decode(content);
    try {
      return of(parse(text), text, feedUrl);
    } catch (ElementLimit.Exceeded e) {
      throw new FeedRefused(
          "%s is too large a feed: %s; ask its publisher for a shorter one"
              .formatted(feedUrl, e.getMessage()),
          e);
    }
  }

  private static Document parse(String text) {
    try {
      return builder().build(new StringReader(text));
    } catch (JDOMException | IOException | IllegalArgumentException malformed) {
      ElementLimit.check(text);
      return LenientXml.read(text);
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new ElementLimit());
    return builder;
  }

  private static FeedDocument of(Document document, String text, String feedUrl) {
    Element root =
        elements(document)
            .filter(e -> ROOTS.contains(name(e)))
            .findFirst()
            .orElseThrow(() -> NoFeed.refusal(text, feedUrl));
    Element channel =
        Stream.concat(Stream.of(root), root.getChildren().stream())
            .filter(e -> CHANNELS.contains(name(e)))
            .findFirst()
            .orElseThrow(() -> NoFeed.withoutChannel(root, feedUrl));
    List<FeedTags> items =
        Stream.concat(channel.getChildren().stream(), root.getChildren().stream())
            .filter(e -> ITEMS.contains(name(e)))
            .distinct()
            .map(FeedTags::of)
            .toList();
    return new FeedDocument(FeedTags.of(channel), items, base(channel, root));
  }

  private static @Nullable String base(Element channel, Element root) {
    String own = channel.getAttributeValue("base", Namespace.XML_NAMESPACE);
    return own == null ? root.getAttributeValue("base", Namespace.XML_NAMESPACE) : own;
  }

  private static Stream<Element> elements(Document document) {
    return document.hasRootElement()
        ? Stream.concat(
            Stream.of(document.getRootElement()),
            StreamSupport.stream(
                document.getRootElement().getDescendants(Filters.element()).spliterator(), false))
        : Stream.empty();
  }

  private static String name(Element element) {
    return element.getName().toLowerCase(Locale.ROOT);
  }
}
