package earmark.ingest.polling;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.ShowFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscribes to the hubs that feeds name (WebSub, W3C Recommendation of 2018), so that news comes
 * at once. A feed whose hub stays silent is polled as any other.
 */
public final class Subscriptions {

  private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);

  private static final Duration LEASE = Duration.ofDays(10);

  /** A lease is asked for again this long before it ends. */
  private static final Duration BEFORE_THE_END = Duration.ofDays(2);

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofHours(1);

  private final @Nullable URI callback;
  private final HubSecrets secrets;
  private final Fetcher fetcher;
  private final FeedRecords records;
  private final Clock clock;
  private final Map<String, Instant> asked = new ConcurrentHashMap<>();

  /**
   * @param callback where hubs reach this service from outside; null subscribes to nothing
   * @param key what the secrets of the subscriptions are made of
   */
  public Subscriptions(
      @Nullable URI callback, String key, Fetcher fetcher, FeedRecords records, Clock clock) {
    this.callback = callback;
    this.secrets = new HubSecrets(key);
    this.fetcher = fetcher;
    this.records = records;
    this.clock = clock;
  }

  /** Asks the feed's hub for a subscription where there is none, or where it ends soon. */
  void ensure(ShowFeed feed) {
    Show show = feed.show();
    FeedState.Hub hub = feed.state().hub();
    Instant now = clock.instant();
    if (callback == null
        || hub == null
        || feed.isSubscribedBeyond(now.plus(BEFORE_THE_END))
        || !mayAsk(show, now)) {
      return;
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("hub.callback", callback + "/hub/" + show.id() + "/" + secrets.place(show.id()));
    form.put("hub.mode", "subscribe");
    form.put("hub.topic", hub.topic());
    form.put("hub.lease_seconds", String.valueOf(LEASE.toSeconds()));
    form.put("hub.secret", secrets.secret(show.id()));
    try {
      fetcher.post(URI.create(hub.url()), form);
    } catch (FetchFailed | IllegalArgumentException e) {
      log.info("{} is polled, its hub does not take part: {}", show.title(), e.getMessage());
    }
  }

  /**
   * Answers a hub that asks whether a subscription is wanted.
   *
   * @param place the end of the address that the hub was given
   * @param leaseSeconds how long it lasts; no longer than was asked for is believed
   * @return whether this service has asked for it
   * @throws LedgerUnavailable if that could not be written down
   */
  public boolean confirm(
      ShowFeed feed, String place, String mode, String topic, long leaseSeconds) {
    Show show = feed.show();
    FeedState.Hub hub = feed.state().hub();
    if (hub == null) {
      return false;
    }
    boolean wanted =
        callback != null
            && secrets.isPlace(show.id(), place)
            && mode.equals("subscribe")
            && hub.topic().equals(topic)
            && feed.isFollowed();
    if (wanted) {
      Instant until =
          clock
              .instant()
              .plusSeconds(Math.clamp(leaseSeconds, 0, LEASE.toSeconds()))
              .truncatedTo(ChronoUnit.SECONDS);
      var lease = new Follow.Lease(hub.url(), topic, until);
      records.change(show, follow -> follow.withLease(lease));
    }
    return wanted;
  }

  /** Whether {@code place} ends the callback of the show; always false without a public URL. */
  public boolean isCallback(Show show, String place) {
    return callback != null && secrets.isPlace(show.id(), place);
  }

  /**
   * Returns what verifies the signature of an update; empty if the header names no usable one.
   *
   * @param header X-Hub-Signature: an algorithm, {@code =} and a hex digest
   */
  public Optional<HubSignature> signature(Show show, String header) {
    return secrets.signature(show.id(), header);
  }

  private boolean mayAsk(Show show, Instant now) {
    Instant last = asked.get(show.id());
    if (last != null && now.isBefore(last.plus(BETWEEN_ATTEMPTS))) {
      return false;
    }
    asked.put(show.id(), now);
    return true;
  }
}
