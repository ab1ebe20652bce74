package earmark.publish.render;

import earmark.contracts.Episode;
import earmark.contracts.Quote;
import earmark.publish.commerce.SafeLink;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an episode's recording is played: in the page's own player, or elsewhere.
 *
 * @param audio the recording for the page's player, or null
 * @param audioType its media type, or null
 * @param video where the recording can be seen, or null
 * @param link the publisher's page, or null
 */
public record Playback(
    @Nullable String audio,
    @Nullable String audioType,
    @Nullable String video,
    @Nullable String link) {

  private static final Pattern YOUTUBE =
      Pattern.compile("^(?:.+\\.)?(?:youtube\\.com|youtube-nocookie\\.com)|^youtu\\.be");

  static Playback of(Episode episode) {
    return new Playback(
        SafeLink.of(episode.media().audioUrl()),
        episode.media().audioType(),
        SafeLink.of(episode.media().videoUrl()),
        SafeLink.of(episode.about().link()));
  }

  /** Where to go for the recording when the page has no player; null if nowhere is known. */
  public @Nullable String source() {
    return video != null ? video : link;
  }

  /** What the link to the source says, such as {@code Watch at youtube.com}. */
  public String sourceLabel() {
    String source = source();
    if (source == null) {
      return "";
    }
    return (video != null ? "Watch at " : "Listen at ") + SafeLink.host(source);
  }

  /**
   * The moment at which {@code quote} is said; {@link PlaybackMoment#NONE} where its time is not
   * known.
   */
  PlaybackMoment at(Quote quote) {
    Long start = quote.start();
    Long end = quote.end();
    if (start == null || end == null) {
      return PlaybackMoment.NONE;
    }
    return new PlaybackMoment(
        EnglishText.clock(start),
        href(start / 1000),
        seconds(start).toPlainString(),
        seconds(end).toPlainString());
  }

  /** Milliseconds as seconds with up to three decimals. */
  static BigDecimal seconds(long millis) {
    BigDecimal seconds = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }

  private @Nullable String href(long second) {
    if (audio != null) {
      return withoutFragment(audio) + "#t=" + second;
    }
    return video == null ? null : inVideo(withoutFragment(video), second);
  }

  private static String inVideo(String url, long second) {
    if (!YOUTUBE.matcher(SafeLink.host(url)).matches()) {
      return url + "#t=" + second;
    }
    String bare = url.replaceAll("([?&])t=[^&]*&?", "$1").replaceAll("[?&]$", "");
    return bare + (bare.contains("?") ? "&" : "?") + "t=" + second + "s";
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
