package earmark.feeds;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a channel or an item, by their vocabulary.
 *
 * @param elements in the feed's order
 * @param language the {@code xml:lang} of the channel or item; null where it has none
 */
record FeedTags(List<FeedElement> elements, @Nullable String language) {

  static FeedTags of(FeedElement element) {
    return new FeedTags(element.children().toList(), element.attribute("xml:lang"));
  }

  /** The elements of Podcasting 2.0 with {@code name}. */
  Stream<FeedElement> podcast(String name) {
    return named(FeedVocabulary.PODCAST, name);
  }

  Stream<FeedElement> itunes(String name) {
    return named(FeedVocabulary.ITUNES, name);
  }

  Stream<FeedElement> rss(String name) {
    return named(FeedVocabulary.RSS, name);
  }

  Stream<FeedElement> atom(String name) {
    return named(FeedVocabulary.ATOM, name);
  }

  /** The elements of Media RSS with {@code name}, those inside a group too. */
  Stream<FeedElement> media(String name) {
    Stream<FeedElement> grouped =
        named(FeedVocabulary.MEDIA, "group")
            .flatMap(FeedElement::children)
            .filter(element -> element.is(FeedVocabulary.MEDIA, name));
    return Stream.concat(named(FeedVocabulary.MEDIA, name), grouped);
  }

  Stream<FeedElement> content(String name) {
    return named(FeedVocabulary.CONTENT, name);
  }

  Stream<FeedElement> dublinCore(String name) {
    return named(FeedVocabulary.DUBLIN_CORE, name);
  }

  /** The elements of Podlove Simple Chapters with {@code name}. */
  Stream<FeedElement> simpleChapters(String name) {
    return named(FeedVocabulary.SIMPLE_CHAPTERS, name);
  }

  /** The text of the first such element of iTunes that has any. */
  @Nullable String itunesText(String name) {
    return firstText(itunes(name));
  }

  /** The text of the first of {@code elements} that has any, on one line. */
  static @Nullable String firstText(Stream<FeedElement> elements) {
    return elements.map(FeedElement::line).filter(text -> !text.isEmpty()).findFirst().orElse(null);
  }

  /** The value of the attribute {@code name} of the first of {@code elements} that has it. */
  static @Nullable String firstValue(Stream<FeedElement> elements, String name) {
    return elements
        .map(element -> element.attribute(name))
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private Stream<FeedElement> named(FeedVocabulary vocabulary, String name) {
    return elements.stream().filter(element -> element.is(vocabulary, name));
  }
}
