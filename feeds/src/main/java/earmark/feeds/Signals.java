package earmark.feeds;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says to those who follow it.
 *
 * @param blocked whether its publisher asks this service not to show it ({@code podcast:block})
 * @param hub a WebSub hub that announces updates; http or https
 * @param self the feed's own address, by which the hub knows it; http or https
 * @param newUrl where the feed has moved to ({@code itunes:new-feed-url})
 * @param frequency how often it comes out
 * @param podping whether it announces updates by podping ({@code podcast:podping}); Earmark takes
 *     no part in that network and polls such feeds as any other
 */
public record Signals(
    boolean blocked,
    @Nullable String hub,
    @Nullable String self,
    @Nullable String newUrl,
    @Nullable UpdateFrequency frequency,
    boolean podping) {

  /** The name of this service in the list of those that {@code podcast:block} can name. */
  private static final String SERVICE = "earmark";

  static Signals of(FeedTags channel, Links links) {
    return new Signals(
        blocks(channel),
        links.web(link(channel, "hub")),
        links.web(link(channel, "self")),
        links.web(FeedTags.firstText(channel.itunes("new-feed-url"))),
        UpdateFrequency.of(channel),
        "true".equalsIgnoreCase(FeedTags.firstValue(channel.podcast("podping"), "usesPodping")));
  }

  private static @Nullable String link(FeedTags channel, String relation) {
    return FeedTags.firstValue(
        channel.atom("link").filter(e -> relation.equalsIgnoreCase(e.attribute("rel", "").strip())),
        "href");
  }

  /** The three steps of the tag's text: what names this service, then what names none, then no. */
  private static boolean blocks(FeedTags channel) {
    return channel
        .podcast("block")
        .filter(e -> SERVICE.equalsIgnoreCase(e.attribute("id", "").strip()))
        .findFirst()
        .or(() -> channel.podcast("block").filter(e -> e.attribute("id", "").isBlank()).findFirst())
        .filter(e -> e.line().equalsIgnoreCase("yes"))
        .isPresent();
  }
}
