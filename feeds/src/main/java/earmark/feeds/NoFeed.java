package earmark.feeds;

import java.util.Locale;
import org.jdom2.Element;
import org.jsoup.Jsoup;

/** Says what stands where a feed was expected. */
final class NoFeed {

  private static final String LINKED_FEEDS =
      "link[rel~=(?i)alternate][type~=(?i)application/(?:rss|atom)\\+xml][href]";

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

  static FeedRefused withoutChannel(Element root, String feedUrl) {
    Element redirect = root.getChild("redirect");
    String location = redirect == null ? null : redirect.getChildTextTrim("newLocation");
    if (location != null) {
      return refused(feedUrl, "it says that it has moved", "follow " + location);
    }
    return refused(
        feedUrl, "it has no channel", "check that it is the address of an RSS or Atom feed");
  }

  private static FeedRefused noXml(String feedUrl) {
    return refused(
        feedUrl,
        "it has neither rss nor feed at its root",
        "check that it is the address of an RSS or Atom feed");
  }

  private static FeedRefused webPage(String html, String feedUrl) {
    var link = Jsoup.parse(html, feedUrl).selectFirst(LINKED_FEEDS);
    return link == null
        ? refused(feedUrl, "it is a web page", "look for the feed's own address on it")
        : refused(feedUrl, "it is a web page", "it names the feed " + link.absUrl("href"));
  }

  private static FeedRefused refused(String feedUrl, String why, String remedy) {
    return new FeedRefused("%s is no feed: %s; %s".formatted(feedUrl, why, remedy), null);
  }
}
