package earmark.feeds;

import earmark.text.HtmlTree;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Makes plain text of the HTML that descriptions are written in. */
final class PlainText {

  /** Ten times what the longest show notes have; the rest is left out. */
  private static final int LONGEST = 500_000;

  /** More than the longest show notes can have, unless open formatting is repeated for ever. */
  private static final int MOST_ELEMENTS = LONGEST / 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ANY_SPACES = Pattern.compile("(?U)\\s+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

  private PlainText() {}

  /** One line of text, or null when none is left. */
  static @Nullable String line(@Nullable String html) {
    String text = of(html);
    return text == null ? null : SPACES.matcher(text).replaceAll(" ");
  }

  /** Paragraphs with an empty line between them, or null when no text is left. */
  static @Nullable String of(@Nullable String html) {
    if (html == null || html.isBlank()) {
      return null;
    }
    Laying laying = new Laying();
    String notes = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    // Some publishers quote notes twice, and HTML would hide what follows up to the next tag.
    body(notes.replace("<![CDATA[", "").replace("]]>", "")).traverse(laying);
    String lines =
        laying
            .text
            .toString()
            .lines()
            .map(line -> ANY_SPACES.matcher(line).replaceAll(" ").strip())
            .collect(Collectors.joining("\n"));
    String text = EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    return text.isEmpty() ? null : text;
  }

  private static Element body(String html) {
    return HtmlTree.parse("<body>" + html, MOST_ELEMENTS)
        .map(Document::body)
        .orElseGet(() -> Jsoup.parse(html, "", Parser.xmlParser()));
  }

  /** Lays text out in one pass: to insert line ends into the tree would take the square of it. */
  private static final class Laying implements NodeVisitor {

    private static final Set<String> PARAGRAPHS =
        Set.of("p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        text.append(before(element.normalName()));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && PARAGRAPHS.contains(element.normalName())) {
        text.append("\n\n");
      }
    }

    private static String before(String name) {
      if (PARAGRAPHS.contains(name)) {
        return "\n\n";
      }
      return switch (name) {
        case "br" -> "\n\n";
        case "li" -> "\n";
        default -> "";
      };
    }
  }
}
