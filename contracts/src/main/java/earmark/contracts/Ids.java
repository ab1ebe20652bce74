package earmark.contracts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Locale;
import java.util.UUID;

/** How shows and episodes get the ids that every service agrees on (UUIDv5, RFC 9562). */
public final class Ids {

  /** The name space that Podcasting 2.0 prescribes for {@code podcast:guid}. */
  private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  private Ids() {}

  /**
   * The id of a show whose feed names no {@code podcast:guid}: the UUIDv5 of the feed's URL without
   * scheme and trailing slashes.
   *
   * @param feedUrl http or https
   */
  public static String show(String feedUrl) {
    String name =
        feedUrl.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "").replaceFirst("(?<!/)/+$", "");
    return UuidCreator.getNameBasedSha1(PODCASTS, name).toString();
  }

  /** The id of a show that has no feed: the UUIDv5 of its title, case ignored. */
  public static String showWithoutFeed(String title) {
    return UuidCreator.getNameBasedSha1(PODCASTS, title.strip().toLowerCase(Locale.ROOT))
        .toString();
  }

  /**
   * The id of an episode: the UUIDv5 of its guid under the show's id.
   *
   * @throws IllegalArgumentException if {@code showId} is not a UUID
   */
  public static String episode(String showId, String guid) {
    return UuidCreator.getNameBasedSha1(UUID.fromString(showId), guid).toString();
  }
}
