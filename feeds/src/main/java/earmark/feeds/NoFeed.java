package earmark.feeds;

import earmark.text.HtmlTree;
import java.util.Locale;
import java.util.Optional;

/** Says what stands where a feed was expected. */
final class NoFeed {

  private static final String LINKED_FEEDS =
      "link[rel~=(?i)alternate][type~=(?i)application/(?:rss|atom)\\+xml][href]";

  /** Of a page. A larger one is not searched. */
  private static final int MOST_ELEMENTS = 100_000;

  private NoFeed() {}

  static FeedRefused refusal(String text, String feedUrl) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return refused(feedUrl, "it is empty", "check the address");
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return refused(feedUrl, "it is JSON", "give the address of the RSS or Atom feed");
    }
    return start.contains("<html") ? webPage(text, feedUrl) : noXml(feedUrl);
  }

  static FeedRefused withoutChannel(FeedElement root, String feedUrl) {
    return root.children()
        .filter(e -> e.is(FeedVocabulary.RSS, "redirect"))
        .flatMap(FeedElement::children)
        .filter(e -> e.is(FeedVocabulary.RSS, "newLocation"))
        .findFirst()
        .map(e -> refused(feedUrl, "it says that it has moved", "follow " + e.line()))
        .orElseGet(
            () ->
                refused(
                    feedUrl,
                    "it has no channel",
                    "check that it is the address of an RSS or Atom feed"));
  }

  private static FeedRefused noXml(String feedUrl) {
    return refused(
        feedUrl,
        "it has neither rss nor feed at its root",
        "check that it is the address of an RSS or Atom feed");
  }

  private static FeedRefused webPage(String html, String feedUrl) {
    return HtmlTree.parse(html, MOST_ELEMENTS)
        .map(page -> page.selectFirst(LINKED_FEEDS))
        .flatMap(link -> Optional.ofNullable(Links.of(feedUrl).web(link.attr("href"))))
        .map(feed -> refused(feedUrl, "it is a web page", "it names the feed " + feed))
        .orElseGet(
            () -> refused(feedUrl, "it is a web page", "look for the feed's own address on it"));
  }

  private static FeedRefused refused(String feedUrl, String why, String remedy) {
    return new FeedRefused("%s is no feed: %s; %s".formatted(feedUrl, why, remedy), null);
  }
}
