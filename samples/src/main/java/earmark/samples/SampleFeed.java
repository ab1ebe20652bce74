package earmark.samples;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The feed as it is stored, with a placeholder for the server's address. Knows which files it names
 * and how long the episodes are.
 */
final class SampleFeed {

  private static final String BASE = "{{base}}";

  private final String template;
  private final Document feed;

  private SampleFeed(String template, Document feed) {
    this.template = template;
    this.feed = feed;
  }

  static SampleFeed read(String template) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      InputSource source = new InputSource(new StringReader(template));
      return new SampleFeed(template, factory.newDocumentBuilder().parse(source));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The sample feed cannot be read", e);
    }
  }

  /** The feed of a server at {@code base}. */
  String at(String base) {
    return template.replace(BASE, base.replace("&", "&amp;"));
  }

  /** When it was last built, in the form of HTTP's dates. */
  String lastBuilt() {
    return only(feed.getDocumentElement(), "lastBuildDate").getTextContent().strip();
  }

  /** The paths of all of the server's own files that the feed names, each once. */
  List<String> paths() {
    return elements(feed.getDocumentElement(), "*")
        .flatMap(element -> Stream.of("url", "href").map(element::getAttribute))
        .filter(link -> link.startsWith(BASE + "/"))
        .map(link -> link.substring(BASE.length()))
        .distinct()
        .toList();
  }

  /** How many seconds each episode is long, by the path of its audio. */
  Map<String, Long> secondsByAudio() {
    return elements(feed.getDocumentElement(), "item")
        .collect(
            Collectors.toMap(
                item -> only(item, "enclosure").getAttribute("url").substring(BASE.length()),
                item -> seconds(only(item, "itunes:duration").getTextContent())));
  }

  /** Reads {@code SS}, {@code MM:SS} or {@code HH:MM:SS}. */
  private static long seconds(String duration) {
    long seconds = 0;
    for (String part : duration.strip().split(":", -1)) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }

  private static Element only(Element parent, String name) {
    return elements(parent, name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The sample feed lacks a " + name));
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }
}
