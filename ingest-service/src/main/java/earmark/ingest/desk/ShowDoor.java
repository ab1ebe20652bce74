package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.KnownShows;
import earmark.ingest.polling.PollSchedule;
import earmark.ingest.polling.Polling;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows: which there are, and following one more. */
@RestController
class ShowDoor {

  private final KnownShows shows;
  private final Polling polling;
  private final PollSchedule schedule;

  ShowDoor(Catalogue catalogue, Polling polling, PollSchedule schedule) {
    this.shows = catalogue.shows();
    this.polling = polling;
    this.schedule = schedule;
  }

  record FeedToFollow(@Nullable String feed) {}

  @GetMapping("/api/shows")
  List<Show> all() {
    return shows.all();
  }

  @PostMapping("/api/shows")
  ResponseEntity<Show> follow(@RequestBody FeedToFollow wanted) {
    Polling.Followed followed = follow(wanted.feed());
    return ResponseEntity.status(followed.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(followed.show());
  }

  /** Follows a feed; its items are taken afterwards. */
  Polling.Followed follow(@Nullable String feed) {
    Polling.Followed followed = polling.follow(address(feed), null);
    schedule.soon(followed.rest());
    return followed;
  }

  private static String address(@Nullable String feed) {
    try {
      URI uri = new URI(feed == null ? "" : feed.strip());
      String scheme = String.valueOf(uri.getScheme());
      if (uri.getHost() != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
        return uri.toString();
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    throw new FieldRefused(
        "feed", "The feed must be an address that begins with http:// or https://. Mend it.");
  }
}
