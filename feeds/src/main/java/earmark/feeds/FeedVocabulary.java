package earmark.feeds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Name spaces that feeds take elements from, with the spellings that publishers use. */
enum FeedVocabulary {
  /** Versions of RSS, and none: most feeds have no name space for their own elements. */
  RSS(
      "",
      "",
      "purl.org/rss/1.0",
      "my.netscape.com/rdf/simple/0.9",
      "channel.netscape.com/rdf/simple/0.9",
      "backend.userland.com/rss2",
      "blogs.law.harvard.edu/tech/rss"),
  ATOM("atom", "www.w3.org/2005/atom", "purl.org/atom/ns#"),
  ITUNES("itunes", "www.itunes.com/dtds/podcast-1.0.dtd"),
  PODCAST(
      "podcast",
      "podcastindex.org/namespace/1.0",
      "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
      "raw.githubusercontent.com/podcastindex-org/podcast-namespace/main/docs/1.0.md"),
  MEDIA("media", "search.yahoo.com/mrss"),
  CONTENT("content", "purl.org/rss/1.0/modules/content"),
  DUBLIN_CORE("dc", "purl.org/dc/elements/1.1"),
  SIMPLE_CHAPTERS("psc", "podlove.org/simple-chapters"),
  /** All that nothing here reads. */
  OTHER("other");

  private static final Pattern SCHEME = Pattern.compile("^https?://");

  private final String prefix;
  private final Set<String> names;

  /**
   * Creates a vocabulary.
   *
   * @param prefix which stands for it where a feed does not declare the prefix
   * @param names without scheme and last slash, in lower case
   */
  FeedVocabulary(String prefix, String... names) {
    this.prefix = prefix;
    this.names = Set.of(names);
  }

  static FeedVocabulary of(Element element) {
    String space = element.tag().namespace();
    String name = element.tagName();
    int colon = name.indexOf(':');
    FeedVocabulary declared = named(space.equals(Parser.NamespaceXml) ? "" : space);
    // The parser gives a prefix that nobody declares the name space of elements without a prefix.
    return colon > 0 && (declared == RSS || declared == ATOM)
        ? prefixed(name.substring(0, colon), space, declared)
        : declared;
  }

  private static FeedVocabulary prefixed(String prefix, String space, FeedVocabulary declared) {
    return Arrays.stream(values())
        .filter(vocabulary -> vocabulary.prefix.equalsIgnoreCase(prefix))
        .findFirst()
        .orElse(space.equals(Parser.NamespaceXml) ? OTHER : declared);
  }

  private static FeedVocabulary named(String space) {
    String name = SCHEME.matcher(space.toLowerCase(Locale.ROOT)).replaceFirst("");
    String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return Arrays.stream(values())
        .filter(vocabulary -> vocabulary.names.contains(plain))
        .findFirst()
        .orElse(OTHER);
  }
}
