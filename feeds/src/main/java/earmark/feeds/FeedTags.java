package earmark.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a channel or an item, by their vocabulary.
 *
 * @param elements in the feed's order
 * @param language the {@code xml:lang} of the channel or item; null where it has none
 */
record FeedTags(List<Element> elements, @Nullable String language) {

  private static final Pattern SCHEME = Pattern.compile("^https?://");

  private static final Set<String> PODCAST =
      Set.of(
          "podcastindex.org/namespace/1.0",
          "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
          "raw.githubusercontent.com/podcastindex-org/podcast-namespace/main/docs/1.0.md");

  private static final Set<String> ITUNES = Set.of("www.itunes.com/dtds/podcast-1.0.dtd");
  private static final Set<String> ATOM = Set.of("www.w3.org/2005/atom", "purl.org/atom/ns#");
  private static final Set<String> MEDIA = Set.of("search.yahoo.com/mrss");
  private static final Set<String> CONTENT = Set.of("purl.org/rss/1.0/modules/content");
  private static final Set<String> DUBLIN_CORE = Set.of("purl.org/dc/elements/1.1");
  private static final Set<String> SIMPLE_CHAPTERS = Set.of("podlove.org/simple-chapters");

  /** Versions of RSS, and none: most feeds have no name space for their own elements. */
  private static final Set<String> RSS =
      Set.of(
          "",
          "purl.org/rss/1.0",
          "my.netscape.com/rdf/simple/0.9",
          "channel.netscape.com/rdf/simple/0.9",
          "backend.userland.com/rss2",
          "blogs.law.harvard.edu/tech/rss");

  static FeedTags of(Element element) {
    return new FeedTags(
        element.getChildren(), element.getAttributeValue("lang", Namespace.XML_NAMESPACE));
  }

  /** The elements of Podcasting 2.0 with {@code name}; its name space has several spellings. */
  Stream<Element> podcast(String name) {
    return named(PODCAST, name);
  }

  Stream<Element> itunes(String name) {
    return named(ITUNES, name);
  }

  Stream<Element> rss(String name) {
    return named(RSS, name);
  }

  Stream<Element> atom(String name) {
    return named(ATOM, name);
  }

  /** The elements of Media RSS with {@code name}, those inside a group too. */
  Stream<Element> media(String name) {
    Stream<Element> grouped =
        named(MEDIA, "group").flatMap(group -> FeedTags.of(group).named(MEDIA, name));
    return Stream.concat(named(MEDIA, name), grouped);
  }

  Stream<Element> content(String name) {
    return named(CONTENT, name);
  }

  Stream<Element> dublinCore(String name) {
    return named(DUBLIN_CORE, name);
  }

  /** The elements of Podlove Simple Chapters with {@code name}. */
  Stream<Element> simpleChapters(String name) {
    return named(SIMPLE_CHAPTERS, name);
  }

  /** The text of the first such element of iTunes that has any. */
  @Nullable String itunesText(String name) {
    return firstText(itunes(name));
  }

  /** The text of the first of {@code elements} that has any, white space normalised. */
  static @Nullable String firstText(Stream<Element> elements) {
    return elements
        .map(Element::getTextNormalize)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The value of the attribute {@code name} of the first of {@code elements} that has it. */
  static @Nullable String firstValue(Stream<Element> elements, String name) {
    return elements
        .map(element -> element.getAttributeValue(name))
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private Stream<Element> named(Set<String> space, String name) {
    return elements.stream()
        .filter(
            e -> e.getName().equalsIgnoreCase(name) && space.contains(plain(e.getNamespaceURI())));
  }

  private static String plain(String uri) {
    String name = SCHEME.matcher(uri.toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
