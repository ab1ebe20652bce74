package earmark.feeds;

import earmark.text.TextDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed's elements, of RSS 0.9x, 1.0 and 2.0 or Atom.
 *
 * @param channel what speaks of the show
 * @param items in the feed's order
 * @param base what relative links are resolved against ({@code xml:base}); null where the feed does
 *     not say
 */
record FeedDocument(FeedTags channel, List<FeedTags> items, @Nullable String base) {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
  private static final Set<String> CHANNELS = Set.of("channel", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /**
   * Reads a feed.
   *
   * @throws FeedRefused if it is too large, or no feed
   */
  static FeedDocument read(byte[] content, String feedUrl) {
    String text = TextDecoder.decode(content);
    try {
      return of(text, feedUrl);
    } catch (FeedXml.FeedTooLarge e) {
      throw new FeedRefused(
          "%s is too large a feed: %s; ask its publisher for a shorter one"
              .formatted(feedUrl, e.getMessage()),
          e);
    }
  }

  private static FeedDocument of(String text, String feedUrl) {
    FeedElement root =
        FeedXml.parse(text).stream()
            .map(FeedElement::of)
            .filter(e -> ROOTS.contains(name(e)))
            .findFirst()
            .orElseThrow(() -> NoFeed.refusal(text, feedUrl));
    FeedElement channel =
        Stream.concat(Stream.of(root), root.children())
            .filter(e -> CHANNELS.contains(name(e)))
            .findFirst()
            .orElseThrow(() -> NoFeed.withoutChannel(root, feedUrl));
    List<FeedTags> items =
        Stream.concat(channel.children(), root.children())
            .filter(e -> ITEMS.contains(name(e)))
            .distinct()
            .map(FeedTags::of)
            .toList();
    return new FeedDocument(FeedTags.of(channel), items, base(channel, root));
  }

  private static @Nullable String base(FeedElement channel, FeedElement root) {
    String own = channel.attribute("xml:base");
    return own == null ? root.attribute("xml:base") : own;
  }

  private static String name(FeedElement element) {
    return element.name().toLowerCase(Locale.ROOT);
  }
}
