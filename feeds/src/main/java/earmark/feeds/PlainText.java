package earmark.feeds;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes plain text of the HTML that descriptions are written in. */
final class PlainText {

  private static final String PARAGRAPHS = "p, div, ul, ol, h1, h2, h3, h4, h5, h6, blockquote";

  private PlainText() {}

  /** One line of text, or null when none is left. */
  static @Nullable String line(@Nullable String html) {
    String text = of(html);
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  /** Paragraphs with an empty line between them, or null when no text is left. */
  static @Nullable String of(@Nullable String html) {
    if (html == null || html.isBlank()) {
      return null;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.select("br").after("\n");
    document.select("li").before("\n");
    document.select(PARAGRAPHS).before("\n\n").after("\n\n");
    String text =
        document
            .body()
            .wholeText()
            .lines()
            .map(line -> line.replaceAll("(?U)\\s+", " ").strip())
            .collect(Collectors.joining("\n"))
            .replaceAll("\n{3,}", "\n\n")
            .strip();
    return text.isEmpty() ? null : text;
  }
}
