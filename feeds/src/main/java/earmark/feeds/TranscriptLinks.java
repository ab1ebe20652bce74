package earmark.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code podcast:transcript} and puts the one first that says most about times and voices.
 */
final class TranscriptLinks {

  private static final List<Set<String>> MOST_FAITHFUL_FIRST =
      List.of(
          Set.of("json"),
          Set.of("vtt"),
          Set.of("srt", "subrip"),
          Set.of("html", "htm", "xhtml", "xhtm"),
          Set.of("plain", "markdown", "txt", "md"));

  private TranscriptLinks() {}

  /**
   * The links of an item.
   *
   * @param language of the show; a translation comes after what was really said
   */
  static List<TranscriptLink> in(FeedTags tags, Links links, @Nullable String language) {
    return tags.podcast("transcript")
        .flatMap(element -> Stream.ofNullable(link(element, links)))
        .distinct()
        .sorted(
            Comparator.comparing((TranscriptLink link) -> isTranslation(link, language))
                .thenComparingInt(TranscriptLinks::rank))
        .toList();
  }

  private static @Nullable TranscriptLink link(FeedElement element, Links links) {
    String url = links.web(element.attribute("url"));
    return url == null
        ? null
        : new TranscriptLink(url, element.attribute("type"), element.attribute("language"));
  }

  private static boolean isTranslation(TranscriptLink link, @Nullable String language) {
    return language != null
        && link.language() != null
        && !primary(link.language()).equals(primary(language));
  }

  private static String primary(String language) {
    String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
  }

  /** By media type; a type that says nothing leaves it to the file's extension. */
  private static int rank(TranscriptLink link) {
    String type = link.type() == null ? "" : link.type().toLowerCase(Locale.ROOT);
    String extension = lastWord(Links.withoutQuery(link.url()));
    return Math.min(
        rank(lastWord(type)), type.isEmpty() ? rank(extension) : MOST_FAITHFUL_FIRST.size());
  }

  private static String lastWord(String name) {
    int before =
        Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('.'), name.lastIndexOf('-')));
    return name.substring(before + 1);
  }

  private static int rank(String name) {
    for (int i = 0; i < MOST_FAITHFUL_FIRST.size(); i++) {
      if (MOST_FAITHFUL_FIRST.get(i).contains(name)) {
        return i;
      }
    }
    return MOST_FAITHFUL_FIRST.size();
  }
}
