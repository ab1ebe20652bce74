package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.polling.HubSignature;
import earmark.ingest.polling.Polling;
import earmark.ingest.polling.Subscriptions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * The callback for WebSub hubs: confirms subscriptions (section 5.3) and receives updates (section
 * 7). Without a public URL, or with a wrong address, it answers 404 and reads nothing.
 */
@RestController
class WebSubCallback {

  private static final Logger log = LoggerFactory.getLogger(WebSubCallback.class);

  /** Hubs send the feed along; it is only verified, as the feed is read from its own server. */
  private static final int MAX_BYTES = 1_000_000;

  private final Catalogue catalogue;
  private final Polling polling;
  private final Subscriptions subscriptions;

  WebSubCallback(Catalogue catalogue, Polling polling, Subscriptions subscriptions) {
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
            .body("No such subscription.");
  }

  /** Accepts every update, as WebSub asks; one without a valid signature has no effect. */
  @PostMapping("/hub/{show}/{place}")
  ResponseEntity<Void> update(
      @PathVariable String show,
      @PathVariable String place,
      @RequestHeader(name = "X-Hub-Signature", defaultValue = "") String header,
      HttpServletRequest request)
      throws IOException {
    Optional<Show> known =
        catalogue
            .feeds()
            .of(show)
            .map(ShowFeed::show)
            .filter(one -> subscriptions.isCallback(one, place));
    if (known.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    Optional<HubSignature> signature = subscriptions.signature(known.get(), header);
    if (signature.isPresent() && isSigned(signature.get(), request)) {
      polling.tellOfNews(known.get());
    } else {
      log.warn("Ignored an update of {}: not signed by its hub, or too large", show);
    }
    return ResponseEntity.accepted().build();
  }

  private static boolean isSigned(HubSignature signature, HttpServletRequest request)
      throws IOException {
    return request.getContentLengthLong() <= MAX_BYTES
        && signature.isOf(request.getInputStream(), MAX_BYTES);
  }
}
