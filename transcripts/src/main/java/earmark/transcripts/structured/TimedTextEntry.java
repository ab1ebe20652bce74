package earmark.transcripts.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An entry of timed text with what is said in it. One inside another, as where end tags are
 * missing, keeps its text to itself, so that no text is gathered twice.
 *
 * @param element {@code p} or {@code text}
 * @param parts its child elements with their texts
 */
record TimedTextEntry(Element element, StringBuilder text, List<Stretch> parts) {

  /** A child element of an entry. */
  record Stretch(Element element, StringBuilder text) {}

  /** The entries that have a time, in the order in which they begin. */
  static List<TimedTextEntry> in(Document document) {
    Gathering gathering = new Gathering();
    document.traverse(gathering);
    return gathering.all;
  }

  private boolean isChild(Node node) {
    return element.equals(node.parent());
  }

  private static final class Gathering implements NodeVisitor {

    private final List<TimedTextEntry> all = new ArrayList<>();
    private final Deque<TimedTextEntry> open = new ArrayDeque<>();
    private @Nullable Stretch part;

    @Override
    public void head(Node node, int depth) {
      TimedTextEntry current = open.peek();
      if (node instanceof Element element && isEntry(element)) {
        TimedTextEntry entry = new TimedTextEntry(element, new StringBuilder(), new ArrayList<>());
        all.add(entry);
        open.push(entry);
        part = null;
      } else if (node instanceof TextNode words) {
        say(current, words.getWholeText());
      } else if (node instanceof Element element && current != null) {
        say(current, element.normalName().equals("br") ? "\n" : "");
        if (current.isChild(element)) {
          part = new Stretch(element, new StringBuilder());
          current.parts().add(part);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      TimedTextEntry current = open.peek();
      if (current != null && current.element().equals(node)) {
        open.pop();
        part = null;
      } else if (current != null && current.isChild(node)) {
        part = null;
      }
    }

    private void say(@Nullable TimedTextEntry entry, String words) {
      if (entry != null) {
        entry.text().append(words);
      }
      if (part != null) {
        part.text().append(words);
      }
    }

    private static boolean isEntry(Element element) {
      return element.normalName().equals("p")
          ? element.hasAttr("t")
          : element.normalName().equals("text") && element.hasAttr("start");
    }
  }
}
