package earmark.feeds;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads XML that is not well-formed, by jsoup: forgotten ends, lone ampersands, unknown entities
 * and prefixes, characters that XML forbids. Document types and what they declare are passed over.
 */
final class LenientXml {

  /** What prefixes mean where nobody declares them. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "podcast", "https://podcastindex.org/namespace/1.0",
          "atom", "http://www.w3.org/2005/Atom",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "media", "http://search.yahoo.com/mrss/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "psc", "http://podlove.org/simple-chapters");

  /** No feed nests deeper; what does is cut, so that nothing later runs out of stack. */
  private static final int DEEPEST = 100;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private LenientXml() {}

  /** A document without root where {@code text} has no element. */
  static Document read(String text) {
    Building building = new Building();
    org.jsoup.nodes.Document parsed = Parser.xmlParser().parseInput(allowed(text), "");
    parsed.traverse(building);
    return building.document();
  }

  /** A reference may stand for what XML forbids as well. */
  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  /** Puts what jsoup found together again. */
  private static final class Building implements NodeVisitor {

    private final Element top = new Element("document");
    private final Deque<Element> open = new ArrayDeque<>();
    private int depth;

    private Building() {
      open.push(top);
    }

    private Document document() {
      Document document = new Document();
      top.getChildren().stream()
          .findFirst()
          .ifPresent(root -> document.setRootElement(root.detach()));
      return document;
    }

    @Override
    public void head(Node node, int ignored) {
      switch (node) {
        case org.jsoup.nodes.Document _ -> {}
        case org.jsoup.nodes.Element element -> begin(element);
        case CDataNode data -> say(data.text());
        case TextNode words -> say(words.getWholeText());
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int ignored) {
      if (node instanceof org.jsoup.nodes.Element && !(node instanceof org.jsoup.nodes.Document)) {
        depth--;
        if (depth < DEEPEST) {
          open.pop();
        }
      }
    }

    private void begin(org.jsoup.nodes.Element element) {
      if (depth < DEEPEST) {
        Element copy = copy(element);
        open.element().addContent(copy);
        open.push(copy);
      }
      depth++;
    }

    private void say(String words) {
      if (depth <= DEEPEST) {
        open.element().addContent(new org.jdom2.Text(allowed(words)));
      }
    }

    private static Element copy(org.jsoup.nodes.Element element) {
      String name = element.tagName();
      int colon = name.indexOf(':');
      String prefix = colon < 0 ? "" : name.substring(0, colon);
      String local = name.substring(colon + 1);
      Element copy = new Element(isName(local) ? local : "unnamed", space(element, prefix));
      for (Attribute attribute : element.attributes()) {
        if (isName(attribute.getKey())) {
          copy.setAttribute(attribute.getKey(), allowed(attribute.getValue()));
        }
      }
      return copy;
    }

    private static boolean isName(String name) {
      return Verifier.checkElementName(name) == null && !name.equals("xmlns");
    }

    private static Namespace space(org.jsoup.nodes.Element element, String prefix) {
      String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
      for (var at = element; at != null; at = at.parent()) {
        if (at.hasAttr(attribute)) {
          return space(at.attr(attribute));
        }
      }
      return space(PREFIXES.getOrDefault(prefix.toLowerCase(Locale.ROOT), ""));
    }

    /** Without the prefix, which nothing after this needs. */
    private static Namespace space(String uri) {
      return Verifier.checkNamespaceURI(uri) == null
          ? Namespace.getNamespace(uri)
          : Namespace.NO_NAMESPACE;
    }
  }
}
