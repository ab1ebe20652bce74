package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.polling.Polling;
import earmark.ingest.polling.Subscriptions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the hubs of feeds confirm subscriptions and tell of news (WebSub sections 5.3 and 7). */
@RestController
class HubDoor {

  private static final Logger log = LoggerFactory.getLogger(HubDoor.class);

  /** Hubs send the feed along, which is read from its own server nonetheless. */
  private static final int MOST_BYTES = 5_000_000;

  private final Catalogue catalogue;
  private final Polling polling;
  private final Subscriptions subscriptions;

  HubDoor(Catalogue catalogue, Polling polling, Subscriptions subscriptions) {
    this.catalogue = catalogue;
    this.polling = polling;
    this.subscriptions = subscriptions;
  }

  @GetMapping("/hub/{show}/{place}")
  ResponseEntity<String> confirm(
      @PathVariable String show,
      @PathVariable String place,
      @RequestParam(name = "hub.mode", defaultValue = "") String mode,
      @RequestParam(name = "hub.topic", defaultValue = "") String topic,
      @RequestParam(name = "hub.challenge", defaultValue = "") String challenge,
      @RequestParam(name = "hub.lease_seconds", defaultValue = "0") long lease) {
    Optional<ShowFeed> known = catalogue.feeds().of(show);
    boolean wanted =
        known.filter(one -> subscriptions.confirm(one, place, mode, topic, lease)).isPresent();
    return wanted
        ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge)
        : ResponseEntity.status(HttpStatus.NOT_FOUND)
            .contentType(MediaType.TEXT_PLAIN)
            .body("No such subscription was asked for.");
  }

  /** Accepts whatever comes, as WebSub asks; what is not signed as agreed has no effect. */
  @PostMapping("/hub/{show}/{place}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void news(
      @PathVariable String show,
      @RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String signature,
      HttpServletRequest request)
      throws IOException {
    Optional<Show> known = catalogue.feeds().of(show).map(ShowFeed::show);
    if (known.isEmpty() || signature == null) {
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length <= MOST_BYTES && subscriptions.isGenuine(known.get(), signature, body)) {
      polling.tellOfNews(known.get());
    } else {
      log.warn("News of {} were not signed by its hub and are passed over", known.get().title());
    }
  }
}
