package earmark.transcripts.structured;

import earmark.text.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the words: what is named a transcript, else the main part,
 * else all of it.
 */
final class PageParts implements NodeFilter {

  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "svg",
          "iframe");

  private static final List<Predicate<Element>> BEST_FIRST =
      List.of(
          element -> names(element.id(), "transcript"),
          element -> names(element.className(), "transcript"),
          element -> element.normalName().equals("main"),
          element -> element.normalName().equals("article"));

  private final @Nullable Element[] first = new @Nullable Element[BEST_FIRST.size()];

  private PageParts() {}

  /** Whether nothing in {@code element} is a transcript. */
  static boolean areHidden(Element element) {
    return HIDDEN.contains(element.normalName());
  }

  /** The part that holds more than half of the page's text. */
  static Element withWords(Document page) {
    PageParts parts = new PageParts();
    page.filter(parts);
    long enough = Letters.in(page.body()) / 2;
    return Arrays.stream(parts.first)
        .filter(Objects::nonNull)
        .filter(part -> Letters.in(part) > enough)
        .findFirst()
        .orElse(page.body());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Interruption.check();
    if (node instanceof Element element) {
      if (areHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      for (int i = 0; i < first.length; i++) {
        if (first[i] == null && BEST_FIRST.get(i).test(element)) {
          first[i] = element;
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean names(String value, String part) {
    return value.toLowerCase(Locale.ROOT).contains(part);
  }

  /** Counts what is shown of an element. */
  private static final class Letters implements NodeFilter {

    private long count;

    static long in(Element element) {
      Letters letters = new Letters();
      element.filter(letters);
      return letters.count;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count += text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
      }
      return node instanceof Element element && areHidden(element)
          ? FilterResult.SKIP_ENTIRELY
          : FilterResult.CONTINUE;
    }
  }
}
