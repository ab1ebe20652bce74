package earmark.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a channel or an item that are not of RSS or Atom themselves. */
record FeedTags(List<Element> elements) {

  private static final Set<String> PODCAST =
      Set.of(
          "podcastindex.org/namespace/1.0",
          "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
          "raw.githubusercontent.com/podcastindex-org/podcast-namespace/main/docs/1.0.md");

  private static final Set<String> ITUNES = Set.of("www.itunes.com/dtds/podcast-1.0.dtd");

  /** The elements of Podcasting 2.0 with {@code name}; its name space has several spellings. */
  Stream<Element> podcast(String name) {
    return named(PODCAST, name);
  }

  /** The elements of iTunes with {@code name}. */
  Stream<Element> itunes(String name) {
    return named(ITUNES, name);
  }

  /** The text of the first such element of iTunes that has any. */
  @Nullable String itunesText(String name) {
    return itunes(name)
        .map(Element::getTextNormalize)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Stream<Element> named(Set<String> space, String name) {
    return elements.stream()
        .filter(
            e -> e.getName().equalsIgnoreCase(name) && space.contains(plain(e.getNamespaceURI())));
  }

  private static String plain(String uri) {
    return uri.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}
