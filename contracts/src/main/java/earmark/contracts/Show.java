package earmark.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A podcast: the value of the topic {@code shows}, keyed by {@link #id}.
 *
 * @param id the {@code podcast:guid}, or the UUIDv5 that {@link Ids#show} prescribes
 * @param slug the show's place in site paths: lower case letters, digits and hyphens; never changes
 * @param title as the publisher writes it
 * @param hosts full names, as the publisher spells them; may be empty
 * @param feed the feed that is followed; null for a show that only gets uploads
 * @param link the show's own website
 * @param description plain text without markup
 * @param artworkUrl a square image
 * @param language BCP 47 tag, such as {@code en} or {@code pt-BR}
 */
public record Show(
    String id,
    String slug,
    String title,
    List<String> hosts,
    @Nullable Feed feed,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language) {

  public Show {
    hosts = Lists.copy(hosts);
  }

  /**
   * Where the show's feed is, what its server said last, for conditional requests (RFC 9110 section
   * 13), and how following it goes.
   *
   * @param url http or https
   * @param entityTag the ETag of the last 200 answer, quotes included
   * @param lastModified the Last-Modified header of the last 200 answer, as it was sent
   * @param hub tells of news by itself; null where the feed names none
   * @param health how following it goes
   * @param backlog which of the older items are wanted
   * @param newsAt when a hub or the operator last said that there is news: what was read before is
   *     read again; null where nobody did
   */
  public record Feed(
      String url,
      @Nullable String entityTag,
      @Nullable String lastModified,
      @Nullable Hub hub,
      Health health,
      Backlog backlog,
      @Nullable Instant newsAt) {

    public Feed {
      health = health == null ? Health.WELL : health;
      backlog = backlog == null ? Backlog.DEFAULT : backlog;
    }

    /** A feed of which nothing is known but where it is. */
    public static Feed at(String url) {
      return new Feed(url, null, null, null, Health.WELL, Backlog.DEFAULT, null);
    }

    /** This feed as its server answered; all else unchanged. */
    public Feed withValidators(@Nullable String tag, @Nullable String modified) {
      return new Feed(url, tag, modified, hub, health, backlog, newsAt);
    }

    public Feed withUrl(String newUrl) {
      return new Feed(newUrl, entityTag, lastModified, hub, health, backlog, newsAt);
    }

    public Feed withHub(@Nullable Hub newHub) {
      return new Feed(url, entityTag, lastModified, newHub, health, backlog, newsAt);
    }

    public Feed withHealth(Health newHealth) {
      return new Feed(url, entityTag, lastModified, hub, newHealth, backlog, newsAt);
    }

    public Feed withBacklog(Backlog newBacklog) {
      return new Feed(url, entityTag, lastModified, hub, health, newBacklog, newsAt);
    }

    public Feed withNewsAt(@Nullable Instant at) {
      return new Feed(url, entityTag, lastModified, hub, health, backlog, at);
    }
  }

  /**
   * Which items of a feed are wanted beside those that come after following began.
   *
   * @param newest how many of the newest; null counts as none where {@code since} is given, and as
   *     all where neither is
   * @param since all that came out on that day or later; null where no day is given
   */
  public record Backlog(@Nullable Integer newest, @Nullable LocalDate since) {

    /** The newest ten. */
    public static final Backlog DEFAULT = new Backlog(10, null);

    /** Everything that the feed holds. */
    public static final Backlog ALL = new Backlog(null, null);
  }

  /**
   * A WebSub hub (W3C Recommendation of 2018) that a feed names.
   *
   * @param url where subscriptions are asked for
   * @param topic the address that the hub knows the feed by
   * @param leaseUntil when the subscription that the hub confirmed ends; null before it did
   */
  public record Hub(String url, String topic, @Nullable Instant leaseUntil) {

    /** Whether a confirmed subscription lasts beyond {@code time}. */
    public boolean lastsBeyond(Instant time) {
      return leaseUntil != null && leaseUntil.isAfter(time);
    }
  }

  /**
   * How following a feed goes.
   *
   * @param standing whether it is polled, and if not, why
   * @param trouble why it could not be read the last time, in a sentence; null if it could
   * @param failures how many times in a row it could not be read
   * @param notBefore no poll is made earlier; null where nothing stands against one
   */
  public record Health(
      Standing standing, @Nullable String trouble, int failures, @Nullable Instant notBefore) {

    public static final Health WELL = new Health(Standing.FOLLOWED, null, 0, null);

    public Health {
      standing = standing == null ? Standing.FOLLOWED : standing;
    }
  }

  /** Whether a feed is polled. */
  public enum Standing {
    /** It is polled. */
    FOLLOWED,
    /** The operator ended it. */
    UNFOLLOWED,
    /** Its publisher asks services like this one not to show it ({@code podcast:block}). */
    BLOCKED,
    /** Its server says that it is gone for good (410). */
    GONE
  }

  /** This show with another feed state; all else unchanged. */
  public Show withFeed(@Nullable Feed newFeed) {
    return new Show(id, slug, title, hosts, newFeed, link, description, artworkUrl, language);
  }

  /** The part of the show that travels inside its episodes. */
  public ShowRef ref() {
    return new ShowRef(id, slug, title);
  }
}
