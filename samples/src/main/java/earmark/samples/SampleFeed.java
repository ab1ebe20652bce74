package earmark.samples;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the server needs to know of its own feed: which files it names, how long episodes are. */
final class SampleFeed {

  private final Document feed;

  private SampleFeed(Document feed) {
    this.feed = feed;
  }

  static SampleFeed read(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new SampleFeed(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The sample feed cannot be read", e);
    }
  }

  /** The paths of all files that the feed names at {@code base}, each once. */
  List<String> pathsBelow(String base) {
    List<String> paths = new ArrayList<>();
    for (Element element : elements("*")) {
      for (String name : List.of("url", "href")) {
        String link = element.getAttribute(name);
        String path = link.startsWith(base + "/") ? link.substring(base.length()) : "";
        if (path.contains(".") && !paths.contains(path)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** How long the episode with the enclosure at {@code path} is. */
  long secondsOf(String path) {
    Map<String, Long> seconds = new HashMap<>();
    for (Element item : elements("item")) {
      String url = ((Element) item.getElementsByTagName("enclosure").item(0)).getAttribute("url");
      String duration = item.getElementsByTagName("itunes:duration").item(0).getTextContent();
      seconds.put(url.substring(url.indexOf("/audio/")), seconds(duration));
    }
    return seconds.getOrDefault(path, 60L);
  }

  /** Reads {@code SS}, {@code MM:SS} or {@code HH:MM:SS}. */
  private static long seconds(String duration) {
    long seconds = 0;
    for (String part : duration.strip().split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }

  private List<Element> elements(String name) {
    NodeList nodes = feed.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
